import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { runNode } from "../support/built.js";
import { compile, compilers, type Compiler } from "../support/compile.js";
import { link, run } from "../support/package.js";
import { projectRoot } from "../support/shared.js";
import {
  lastingFolder,
  temporaryFolder,
  writeFiles,
} from "../support/temporary.js";
import { checkPackage, pack, unpack } from "./support.js";

const { dependencies } = JSON.parse(
  readFileSync(join(projectRoot, "package.json"), "utf8"),
) as { dependencies: Readonly<Record<string, string>> };

/** A description of one operation. */
const description = `openapi: 3.1.0
info: { title: Depot, version: 1.0.0 }
servers: [{ url: "https://depot.example.com" }]
paths:
  /items:
    get:
      operationId: listItems
      responses: { "200": { description: ok, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
`;

let tarball: string;

beforeAll(() => {
  const folder = lastingFolder();
  for (const path of [
    "build",
    "generator",
    "runtime",
    "templates",
    "package.json",
    "README.md",
    "tsconfig.json",
    "tsconfig.build.json",
  ])
    cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  run("npm", ["run", "build"], folder);
  tarball = pack(folder);
}, 600_000);

/** An empty project with Sundial in it, laid out as npm does it: two versions of one package are nested. */
function install(typescript: Compiler | null): string {
  const project = temporaryFolder();
  const place = join(project, "node_modules/sundial");
  unpack(tarball, place);
  for (const name of Object.keys(dependencies))
    link(
      name === "typescript" ? place : project,
      name,
      join(projectRoot, "node_modules", name),
    );
  if (typescript !== null)
    link(
      project,
      "typescript",
      join(projectRoot, "node_modules", compilers[typescript]),
    );
  return project;
}

describe("the package", () => {
  it(
    "has declarations and source maps, and passes publint and attw",
    { timeout: 300_000 },
    () => {
      const listed = run("tar", ["-tzf", tarball], projectRoot).split("\n");
      expect(listed).toEqual(
        expect.arrayContaining([
          "package/dist/cli/main.js",
          "package/dist/cli/main.js.map",
          "package/dist/index.d.ts",
          "package/dist/index.js",
          "package/dist/index.js.map",
          "package/generator/schemas/config.schema.json",
          "package/runtime/typescript/call.ts",
          "package/templates/typescript/README.md.hbs",
        ]),
      );
      expect(
        listed.filter((path) => /^package\/(?:test|bench|spec)\//.test(path)),
      ).toEqual([]);
      checkPackage(tarball, "esm-only");
    },
  );

  it.each<readonly [name: string, typescript: Compiler | null]>([
    ["TypeScript 7", "TypeScript 7"],
    ["TypeScript 5.4", "TypeScript 5.4"],
    ["no TypeScript", null],
  ])(
    "works in an empty project with %s, by command line, import and require",
    { timeout: 600_000 },
    async (_, typescript) => {
      const project = install(typescript);
      writeFiles(project, {
        "package.json": '{ "private": true }',
        "api.yaml": description,
        "esm.mjs": `import * as sundial from "sundial";\nconsole.log(Object.keys(sundial).join(" "));\n`,
        "cjs.cjs": `const { generate } = require("sundial");\ngenerate({ spec: "api.yaml", out: "library" }).then(({ ok, operations }) => console.log(ok, operations));\n`,
      });
      const at = { cwd: project };
      const main = join(project, "node_modules/sundial/dist/cli/main.js");
      const made = await runNode(
        main,
        ["generate", "--spec", "api.yaml", "--out", "sdk", "--quiet"],
        at,
      );
      expect([made.status, made.err]).toEqual([0, ""]);
      expect(readFileSync(join(project, "sdk/index.ts"), "utf8")).toContain(
        "Depot",
      );
      const esm = await runNode(join(project, "esm.mjs"), [], at);
      expect([esm.err, esm.out]).toEqual([
        "",
        expect.stringContaining("defineConfig"),
      ]);
      const cjs = await runNode(join(project, "cjs.cjs"), [], at);
      expect([cjs.err, cjs.out]).toEqual(["", "true 1\n"]);
      if (typescript === null) return;
      writeFiles(project, {
        "use.mts": `import { defineConfig, generate, type Document } from "sundial";\nexport const config = defineConfig({ spec: "api.yaml", targets: [] });\nexport type Read = [typeof generate, Document];\n`,
      });
      expect(
        await compile(typescript, project, {
          include: ["use.mts"],
          compilerOptions: {
            isolatedDeclarations: false,
            declaration: false,
            skipLibCheck: false,
          },
        }),
      ).toBe("");
    },
  );
});
