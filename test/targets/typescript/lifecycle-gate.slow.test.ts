import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { enrich } from "../../../generator/enrich/index.js";
import { parseManifest } from "../../../generator/lifecycle/manifest/parse.js";
import { emptyNames } from "../../../generator/names/index.js";
import { presetConventions } from "../../../generator/presets/index.js";
import { typescript } from "../../../generator/targets/typescript/index.js";
import { documentOf } from "../../lifecycle/support.js";
import {
  compile,
  compilers,
  writeSdk,
  type Compiler,
} from "../../support/compile.js";
import { projectRoot } from "../../support/shared.js";

const read = (name: string) =>
  readFileSync(join(projectRoot, "spec/palette", name), "utf8");
const report = () => {};

/** The SDK of spec/palette, evaluated on a day. */
async function sdk(asOf = "2026-02-01"): Promise<ReadonlyMap<string, string>> {
  const conventions = presetConventions("palette", report)!;
  const lifecycle = parseManifest(
    "lifecycle.yaml",
    read("lifecycle.yaml").replace("asOf: 2026-02-01", `asOf: ${asOf}`),
    report,
  );
  const { document } = enrich(documentOf(read("palette.yaml")), {
    conventions,
    names: emptyNames,
    lifecycle,
    report,
  });
  const context = {
    options: typescript.options({}, report),
    conventions,
    report,
  };
  const files = await typescript.render(
    typescript.plan(document, context),
    context,
  );
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** Uses of what ends, and shapes of code that must go on compiling. */
const usage = (from: string) => `import { Palette } from "${from}/index.js";
import { call } from "${from}/index.js";
import * as operations from "${from}/operations/cloud-accounts.js";
import { CloudAccountsOpenStack } from "${from}/resources/cloud-accounts.js";
declare const palette: Palette;
export class Mine extends CloudAccountsOpenStack { more(): number { return 1; } }
export const double: Pick<CloudAccountsOpenStack, "list"> = { list: (() => { throw new Error("double"); }) as never };
export const stored = palette.cloudAccounts.openStack.list;
export const use1 = () => palette.cloudAccounts.openStack.list();
export const use2 = () => palette.project("p").cloudAccounts.openStack.list({ limit: 1 });
export const use3 = () => call(palette.client, operations.openStackList, { limit: 3 });
const { list } = palette.cloudAccounts.openStack;
export const use4 = () => list();
`;

const sentence =
  "Sunset: cut-off 2026-04-04. Use cloudAccounts.maas.list (GET /v1/cloudaccounts/maas).";

const policies: readonly [
  name: string,
  policy: string | null,
  errors: number,
][] = [
  ["no policy", null, 0],
  ["the day before the cut-off", '{ asOf: "2026-04-03" }', 0],
  ["the cut-off day", '{ asOf: "2026-04-04" }', 4],
  ["allowed by id", '{ asOf: "2026-04-04"; allow: "openstack" }', 0],
  [
    "allowed by id and date",
    '{ asOf: "2026-04-04"; allow: "other" | "openstack@2026-04-04" }',
    0,
  ],
  [
    "allowed until another date: it moved",
    '{ asOf: "2026-04-04"; allow: "openstack@2026-03-04" }',
    4,
  ],
  ["Sunset is an error, too", '{ asOf: "2025-10-18"; sunset: "error" }', 4],
  [
    "Sunset is an error, before the announcement",
    '{ asOf: "2025-10-17"; sunset: "error" }',
    0,
  ],
  ["cut-offs are off", '{ asOf: "2026-04-04"; cutOff: "off" }', 0],
];

describe("the gate of the SDK of spec/palette", () => {
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "sundial-gate-"));
    writeSdk(join(folder, "sdk"), await sdk());
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function check(
    compiler: Compiler,
    policy: string | null,
  ): Promise<string[]> {
    writeFileSync(join(folder, "use.ts"), usage("./sdk"));
    const text =
      policy === null
        ? "export {};\n"
        : `declare global { interface LifecyclePolicies { palette: ${policy} } }\nexport {};\n`;
    writeFileSync(join(folder, "policy.d.ts"), text);
    const output = await compile(compiler, folder, {
      include: ["use.ts", "policy.d.ts", "sdk/**/*.ts"],
      compilerOptions: { isolatedDeclarations: false, declaration: false },
    });
    return output.split("\n").filter((line) => / error TS/.test(line));
  }

  const all = Object.keys(compilers) as Compiler[];
  // Every compiler sees the three policies that matter; the fastest sees all.
  const cases = all.flatMap((compiler) =>
    (compiler === "TypeScript 7" ? policies : policies.slice(0, 3)).map(
      ([name, policy, errors]) => ({ compiler, name, policy, errors }),
    ),
  );

  it.each(cases)(
    "$compiler, $name: $errors errors",
    { timeout: 180_000 },
    async ({ compiler, policy, errors }) => {
      const lines = await check(compiler, policy);
      expect(
        lines.filter(
          (line) => !line.startsWith("use.ts") && !line.includes("/use.ts"),
        ),
      ).toEqual([]);
      expect(lines).toHaveLength(errors);
      for (const line of lines) expect(line).toContain(sentence);
    },
  );

  it("a malformed asOf is an error itself", { timeout: 180_000 }, async () => {
    const lines = await check("TypeScript 7", '{ asOf: "2026-4-4" }');
    expect(lines).toHaveLength(4);
    for (const line of lines)
      expect(line).toContain("A policy needs asOf as YYYY-MM-DD");
  });
});

describe("what is over", () => {
  it("is a tombstone in its class and callable through deprecated()", async () => {
    const files = await sdk();
    expect(files.get("resources/cloud-accounts.ts")).toMatch(
      /declare readonly \w+: \(\s+this: Removed<"Deprecated: cut-off 2025-02-12\. Use an account in another public cloud\.">/,
    );
    expect(files.get("deprecated.ts")).toContain("export function deprecated");
    expect(files.get("resources/clusters.ts")).toContain(
      "Removed: cut-off 2025-02-12. Use clusters.",
    );
  });

  it("depends on asOf alone: two runs are equal, another asOf is not", async () => {
    const [first, second, later] = [
      await sdk(),
      await sdk(),
      await sdk("2026-04-04"),
    ];
    expect([...second]).toEqual([...first]);
    expect(later.get("deprecated.ts")).toContain("openStack");
    expect(first.get("deprecated.ts")).not.toContain("openStack");
    // Twelve months after the cut-off, what is gone is forgotten.
    expect(later.get("resources/clusters.ts")).not.toContain(
      "Removed: cut-off 2025-02-12",
    );
    for (const text of first.values())
      expect(text).not.toMatch(/generated on|days left/i);
  });
});
