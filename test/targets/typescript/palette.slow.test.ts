import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as prettier from "prettier";
import * as ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import {
  callsOf,
  planEntries,
} from "../../../generator/targets/typescript/plan/entries.js";
import { compile, fewCompilers, writeSdk } from "../../support/compile.js";
import { typescriptSdk, type TestSdk } from "../../support/sdk.js";
import { paletteDescription, projectRoot } from "../../support/shared.js";
import { temporaryFolder } from "../../support/temporary.js";

/** What a project of its own may ask besides, with a compiler that is quick. */
const everyLint = {
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
};

/** What users of the API wrote by hand, each in one statement. */
const tasks = `import { hasCode, waitUntil, type Palette } from "./index.js";

export async function tasks(palette: Palette, uid: string): Promise<unknown[]> {
  const created = await palette.projects.create({ body: { metadata: { name: "one" } } });
  const byName = await palette.clusters.search({ body: {} }).find(({ metadata }) => metadata?.name === "one");
  const all = await palette.clusters.search({ body: {} }).all();
  const gone = await palette.clusters.get({ uid }).catch((error: unknown) => hasCode(error, "ResourceNotFound") ? undefined : Promise.reject(error));
  const running = await waitUntil(() => palette.clusters.get({ uid }), { until: ({ status }) => status?.state === "Running" });
  const found = await palette.clusters.search({ body: { filter: { conjunction: "and", filterGroups: [{ conjunction: "and", filters: [{ property: "clusterName", type: "string", condition: { string: { operator: "eq", match: { values: ["one"] } } } }] }] } } }).all();
  const id: string = created.uid;
  return [id, byName?.metadata?.uid, all.length, gone?.metadata, running.status, found[0]?.metadata?.name];
}
`;

/** A file of the runtime where it is written. */
function runtimeFile(path: string): string {
  return readFileSync(
    join(projectRoot, path.replace("runtime/", "runtime/typescript/")),
    "utf8",
  );
}

describe.skipIf(paletteDescription === null)(
  "the SDK of the published Palette description",
  () => {
    let sdk: TestSdk;
    const fileOf = (path: string): string => sdk.files.get(path)!;
    const ofFolder = (folder: string) =>
      [...sdk.files].filter(([path]) => path.startsWith(`${folder}/`));

    beforeAll(async () => {
      sdk = await typescriptSdk(paletteDescription!, { preset: "palette" });
    }, 60_000);

    test("has every operation, once, under a name of its own", () => {
      const [entry] = planEntries(sdk.document);
      const calls = entry!.roots.flatMap(({ space }) => callsOf(space));
      expect(calls).toHaveLength(1181);
      expect(new Set(calls.map(({ dotted }) => dotted)).size).toBe(1181);
      const ids = ofFolder("operations").flatMap(([, text]) =>
        [...text.matchAll(/^ +id: "(\w+)",$/gm)].map(([, id]) => id!),
      );
      expect(ids.sort()).toEqual(sdk.document.operations.map(({ id }) => id));
      const methods = ofFolder("resources").flatMap(([, text]) => [
        ...text.matchAll(/^ {4}return (?:call|paginate)\(/gm),
      ]);
      expect(methods).toHaveLength(1181);
    });

    test("has every schema, once, under a name of its own", () => {
      const names = ofFolder("models").flatMap(([path, text]) => [
        ...[...text.matchAll(/^export (?:interface|type) (\S+)/gm)].map(
          ([, name]) => ({ path, name: name! }),
        ),
      ]);
      const twins = sdk.document.schemas.flatMap(({ variants }) => variants);
      expect(sdk.document.schemas).toHaveLength(1875);
      expect(names).toHaveLength(1875 + twins.length);
      const folded = names.map(({ name }) => name.toLowerCase());
      expect(new Set(folded).size).toBe(names.length);
    });

    test("names files so that no file system takes two for one", () => {
      const paths = [...sdk.files.keys()];
      expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(
        paths.length,
      );
    });

    test("keeps what other generators lose", () => {
      const all = ofFolder("operations").map(([, text]) => text);
      const models = ofFolder("models").map(([, text]) => text);
      const count = (texts: readonly string[], pattern: RegExp): number =>
        texts.reduce(
          (sum, text) => sum + [...text.matchAll(pattern)].length,
          0,
        );
      // 24 answers are files, of which none became JSON.
      expect(count(all, /\b\d+: \{ "[^"]+": binary\b/g)).toBe(24);
      // Ports that are a number or a name; illegal in Swagger 2.0, and meant.
      expect(count(models, /^ +port: string \| number;$/gm)).toBe(2);
      // Typed maps.
      expect(count(models, /\[key: string\]: (?!unknown)/g)).toBeGreaterThan(
        90,
      );
      // Arrays in a query are comma-separated.
      expect(fileOf("operations/dashboard.ts")).not.toContain("multi");
      expect(count(all, /\bcsv\b/g)).toBeGreaterThan(10);
      // Bodies declared beside the `parameters` of a path.
      const bodies = sdk.model.declarations
        .flatMap(({ declarations }) => declarations)
        .filter(
          (declaration) =>
            declaration.kind === "constant" &&
            declaration.value.kind === "object" &&
            declaration.value.members.some(({ key }) => key === "body"),
        );
      expect(bodies).toHaveLength(561);
    });

    test("asks for pages of 53 lists, by GET and by POST", () => {
      const pages = ofFolder("operations").flatMap(([, text]) => [
        ...text.matchAll(/strategy: tokenInQuery/g),
      ]);
      expect(pages).toHaveLength(53);
    });

    test("says unknown, and nowhere any, where the description says nothing", () => {
      const hasAny = (node: ts.Node): boolean =>
        node.kind === ts.SyntaxKind.AnyKeyword ||
        ts.forEachChild(node, hasAny) === true;
      const found = [...sdk.files].filter(
        ([path, text]) =>
          /^(?!runtime\/|validators\/).*\.ts$/.test(path) &&
          /\bany\b/.test(text) &&
          hasAny(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)),
      );
      expect(found.map(([path]) => path)).toEqual([]);
    });

    test("is laid out as Prettier does", async () => {
      for (const [filepath, text] of sdk.files)
        // The runtime is a copy of files that are checked where they stand.
        if (filepath.startsWith("runtime/"))
          expect(text, filepath).toBe(runtimeFile(filepath));
        else if (!filepath.startsWith("validators/"))
          expect(
            (await prettier.format(text, { filepath })) === text,
            filepath,
          ).toBe(true);
    }, 120_000);

    // All compilers take the same SDK in gate.slow.test.ts.
    test.each(fewCompilers)(
      "compiles with %s and every flag; inside of a project with every lint of the compiler, too",
      async (compiler) => {
        const folder = temporaryFolder();
        writeSdk(folder, sdk.files);
        writeFileSync(join(folder, "tasks.ts"), tasks);
        const compilerOptions = compiler === "TypeScript 7" ? everyLint : {};
        expect(await compile(compiler, folder, { compilerOptions })).toBe("");
      },
      180_000,
    );

    test.each(fewCompilers)(
      "compiles as CommonJS with %s",
      async (compiler) => {
        const folder = temporaryFolder();
        writeSdk(folder, sdk.files);
        expect(
          await compile(compiler, folder, {
            type: "commonjs",
            compilerOptions: { verbatimModuleSyntax: false },
          }),
        ).toBe("");
      },
      180_000,
    );

    test.each([
      ["none", { module: "ESNext", moduleResolution: "Bundler" }],
      [".ts", { allowImportingTsExtensions: true }],
    ])(
      "compiles with the import ending %s",
      async (importEndings, compilerOptions) => {
        const { files } = await typescriptSdk(paletteDescription!, {
          preset: "palette",
          options: { importEndings },
        });
        const folder = temporaryFolder();
        writeSdk(folder, files);
        expect(await compile("TypeScript 7", folder, { compilerOptions })).toBe(
          "",
        );
      },
      180_000,
    );
  },
);
