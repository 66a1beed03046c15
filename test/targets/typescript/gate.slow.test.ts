import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  compilers,
  fewCompilers,
  writeSdk,
  type Compiler,
} from "../../support/compile.js";
import { buildPackage, link } from "../../support/package.js";
import { typescriptSdk } from "../../support/sdk.js";
import { paletteDescription, projectRoot } from "../../support/shared.js";
import { lastingFolder } from "../../support/temporary.js";

// What a consumer's policy makes of an SDK: imported by path, and as a package from an ES module and from CommonJS, all in
// one program. What must not compile is compared by the sentence: compilers differ in the rest of their messages.

const all = Object.keys(compilers) as Compiler[];

/** Whether a compiler tries open gates of the large SDK as well; all of them try them on the other SDK. */
const isQuick = (compiler: Compiler): boolean =>
  compiler === "TypeScript 7" || fewCompilers.length === all.length;

/** A statement that a closed gate stops, and the sentence of that gate. */
type Use = readonly [code: string, sentence: string];

interface Policy {
  readonly name: string;
  /** What is asked; null: nobody has set one. */
  readonly policy: string | null;
  /** Whether the gates are closed. */
  readonly closed: boolean;
}

/** The policies that every compiler sees. */
const policies = (before: string, day: string): readonly Policy[] => [
  { name: "no policy", policy: null, closed: false },
  {
    name: "the day before the cut-off",
    policy: `{ asOf: "${before}" }`,
    closed: false,
  },
  { name: "the cut-off day", policy: `{ asOf: "${day}" }`, closed: true },
];

/** The three ways to come by an SDK: by file name, its head. Everything below the head is the same. */
const heads: Readonly<Record<string, string>> = {
  "path.ts": `import { call, operations, paginate, type Palette } from "./sdk/index.js";\n`,
  "package.ts": `import { call, operations, paginate, type Palette } from "palette-sdk";\n`,
  "commonjs.cts": `import sdk = require("palette-sdk");\nimport operations = sdk.operations;\nimport call = sdk.call;\nimport paginate = sdk.paginate;\ntype Palette = sdk.Palette;\n`,
};

/** A project with the SDK's sources in `sdk/` and the SDK as a package in `node_modules/`. */
class Consumer {
  readonly folder = lastingFolder();
  readonly #uses: readonly Use[];
  readonly #lines: readonly string[];

  /** `fine`: what compiles under every policy. */
  constructor(
    files: ReadonlyMap<string, string>,
    uses: readonly Use[],
    fine: readonly string[],
  ) {
    this.#uses = uses;
    this.#lines = [
      "declare const palette: Palette;",
      ...fine,
      ...uses.map(([code], at) => `export const use${at} = ${code};`),
    ];
    writeSdk(join(this.folder, "sdk"), files);
    const built = join(this.folder, "built");
    buildPackage(built, files);
    link(this.folder, "palette-sdk", built);
    for (const [name, head] of Object.entries(heads))
      writeFileSync(
        join(this.folder, name),
        `${head}${this.#lines.join("\n")}\n`,
      );
  }

  /** What a compiler says under a policy, and what it should say: `file:line sentence`. */
  async check(
    compiler: Compiler,
    { policy, closed }: Omit<Policy, "name">,
  ): Promise<{ readonly got: string[]; readonly want: string[] }> {
    writeFileSync(
      join(this.folder, "policy.d.ts"),
      policy === null
        ? "export {};\n"
        : `declare global { interface LifecyclePolicies { palette: ${policy} } }\nexport {};\n`,
    );
    const output = await compile(compiler, this.folder, {
      include: [
        ...Object.keys(heads),
        "subclass.ts",
        "policy.d.ts",
        "sdk/**/*.ts",
      ],
      compilerOptions: {
        isolatedDeclarations: false,
        declaration: false,
        // CommonJS is asked by `import sdk = require(…)`, and written as ES modules otherwise.
        erasableSyntaxOnly: false,
        verbatimModuleSyntax: false,
      },
    });
    const want = Object.entries(heads).flatMap(([name, head]) =>
      this.#uses.map(([, sentence], at) => {
        const before = head.split("\n").length - 1 + this.#lines.length;
        return `${name}:${before - this.#uses.length + at + 1} ${sentence}`;
      }),
    );
    const got = output
      .split("\n")
      .filter((line) => / error TS/.test(line))
      .map((line) => {
        const [, file, at] = /^(?:.*\/)?([^/(]+)\((\d+),/.exec(line) ?? [];
        const found = this.#uses.find(([, one]) => line.includes(one))?.[1];
        return `${file}:${at} ${found ?? line}`;
      });
    return { got: got.sort(), want: (closed ? want : []).sort() };
  }
}

describe("the SDK of spec/palette", () => {
  const sentence =
    "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).";
  let consumer: Consumer;

  beforeAll(async () => {
    const spec = join(projectRoot, "spec/palette");
    const { files } = await typescriptSdk(join(spec, "palette.yaml"), {
      preset: "palette",
      lifecycle: readFileSync(join(spec, "lifecycle.yaml"), "utf8"),
      options: { package: { name: "palette-sdk" } },
    });
    consumer = new Consumer(
      files,
      [
        ["palette.cloudAccounts.openStack.list()", sentence],
        [
          'palette.project("p").cloudAccounts.openStack.list({ limit: 1 })',
          sentence,
        ],
        [
          "call(palette.client, operations.cloudAccounts.openStackList, { limit: 3 })",
          sentence,
        ],
        [
          "call(palette.client, operations.cloudAccounts.openStackList)",
          sentence,
        ],
        [
          "paginate(palette.client, operations.cloudAccounts.openStackList)",
          sentence,
        ],
        ["(({ list }: OpenStack) => list())(openStack)", sentence],
      ],
      [
        'type OpenStack = Palette["cloudAccounts"]["openStack"];',
        "export const openStack = palette.cloudAccounts.openStack;",
        "export const stored = openStack.list;",
        'export const double: Pick<OpenStack, "list" | "get"> = { list: () => { throw new Error("double"); }, get: () => { throw new Error("double"); } };',
        "export const { create } = openStack;",
      ],
    );
    writeFileSync(
      join(consumer.folder, "subclass.ts"),
      `import { CloudAccountsOpenStack } from "./sdk/resources/cloud-accounts.js";\nexport class Mine extends CloudAccountsOpenStack { more(): number { return 1; } }\n`,
    );
  }, 600_000);

  it.each(
    all.flatMap((compiler) =>
      policies("2026-04-03", "2026-04-04").map((policy) => ({
        compiler,
        ...policy,
      })),
    ),
  )(
    "$compiler, $name: closed is $closed",
    { timeout: 600_000 },
    async ({ compiler, ...policy }) => {
      const { got, want } = await consumer.check(compiler, policy);
      expect(got).toEqual(want);
    },
  );

  it.each<readonly [name: string, policy: string, closed: boolean]>([
    ["allowed by id", '{ asOf: "2026-04-04"; allow: "openstack" }', false],
    [
      "allowed by id and date",
      '{ asOf: "2026-04-04"; allow: "other" | "openstack@2026-04-04" }',
      false,
    ],
    [
      "allowed until another date, so that it moved",
      '{ asOf: "2026-04-04"; allow: "openstack@2026-03-04" }',
      true,
    ],
    [
      "Sunset is an error, too",
      '{ asOf: "2025-10-18"; sunset: "error" }',
      true,
    ],
    [
      "Sunset is an error, on the day before the announcement",
      '{ asOf: "2025-10-17"; sunset: "error" }',
      false,
    ],
    ["cut-offs are off", '{ asOf: "2026-04-04"; cutOff: "off" }', false],
  ])("%s", { timeout: 600_000 }, async (_, policy, closed) => {
    const { got, want } = await consumer.check("TypeScript 7", {
      policy,
      closed,
    });
    expect(got).toEqual(want);
  });

  it.each(['{ asOf: "2026-4-4" }', '{ asOf: "2026-04-04"; sunset: "no" }'])(
    "a malformed policy, %s, is an error at every use",
    { timeout: 600_000 },
    async (policy) => {
      const { got, want } = await consumer.check("TypeScript 7", {
        policy,
        closed: true,
      });
      expect(got).toHaveLength(want.length);
      for (const line of got)
        expect(line).toContain("A policy needs asOf as YYYY-MM-DD");
    },
  );

  it.each(all)(
    "%s: the package by its main entry, from CommonJS without exports",
    { timeout: 600_000 },
    async (compiler) => {
      writeFileSync(
        join(consumer.folder, "policy.d.ts"),
        'declare global { interface LifecyclePolicies { palette: { asOf: "2026-04-04" } } }\nexport {};\n',
      );
      writeFileSync(
        join(consumer.folder, "main-entry.ts"),
        'import { Palette } from "palette-sdk";\nexport const use = (palette: Palette) => palette.cloudAccounts.openStack.list();\n',
      );
      // The newer two have no resolution that knows main alone; they write CommonJS with a bundler's.
      const isOld = compiler === "TypeScript 5.4" || compiler.endsWith("5.9");
      const output = await compile(compiler, consumer.folder, {
        include: ["main-entry.ts", "policy.d.ts"],
        type: "commonjs",
        compilerOptions: {
          module: "CommonJS",
          moduleResolution: isOld ? "Node10" : "Bundler",
          verbatimModuleSyntax: false,
          erasableSyntaxOnly: false,
          isolatedDeclarations: false,
          declaration: false,
        },
      });
      expect(output.split("\n")[0]).toContain(sentence);
      expect(output.match(/ error TS/g)).toHaveLength(1);
    },
  );
});

describe.skipIf(paletteDescription === null)(
  "the SDK of the published Palette description, all of whose operations end",
  () => {
    const operation = "Sunset: cut-off 2026-10-01. Version 2 takes over.";
    const parameter = "Sunset: cut-off 2026-09-30. Tags are always included.";
    let consumer: Consumer;

    beforeAll(async () => {
      const { files } = await typescriptSdk(paletteDescription!, {
        preset: "palette",
        lifecycle: `lifecycle: 1
asOf: 2026-05-01
entries:
  - id: everything
    select: { path: /v1/** }
    announcedOn: 2026-04-25
    cutOff: { on: 2026-10-01 }
    reason: Version 2 takes over.
  - id: tags
    select: { parameter: includeTags, in: query, operation: v1SpectroClustersGet }
    announcedOn: 2026-04-25
    cutOff: { on: 2026-09-30 }
    reason: Tags are always included.
`,
        options: { package: { name: "palette-sdk" } },
      });
      const gates = [...files].filter(
        ([path, text]) =>
          path.startsWith("operations/") && text.includes("Gate<Open"),
      );
      expect(
        gates.flatMap(([, text]) => [
          ...text.matchAll(/Gate<Open = unknown>/g),
        ]),
      ).toHaveLength(1181);
      consumer = new Consumer(
        files,
        [
          ['palette.clusters.get({ uid: "c" })', operation],
          ['palette.project("p").clusters.search()', operation],
          [
            'call(palette.client, operations.clusters.get, { uid: "c" })',
            operation,
          ],
          ["call(palette.client, operations.clusters.search)", operation],
          [
            '[{ uid: "c", includeTags: "system" }] satisfies operations.clusters.GetInput[]',
            parameter,
          ],
        ],
        ["export const stored = palette.clusters.get;"],
      );
    }, 600_000);

    it.each(
      all.flatMap((compiler) =>
        policies("2026-09-29", "2026-10-01")
          .filter(({ closed }) => closed || isQuick(compiler))
          .map((policy) => ({ compiler, ...policy })),
      ),
    )(
      "$compiler, $name: closed is $closed",
      { timeout: 600_000 },
      async ({ compiler, ...policy }) => {
        const { got, want } = await consumer.check(compiler, policy);
        expect(got).toEqual(want);
      },
    );
  },
);
