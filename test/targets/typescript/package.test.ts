import { join } from "node:path";
import { check } from "prettier";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generator/diagnostics/index.js";
import { typescript } from "../../../generator/targets/typescript/index.js";
import { typescriptSdk } from "../../support/sdk.js";
import { projectRoot } from "../../support/shared.js";

const spec = join(projectRoot, "test/scenarios/versions/spec.yaml");
const build = async (options: Readonly<Record<string, unknown>>) =>
  (await typescriptSdk(spec, { options })).files;

describe("the option package", () => {
  it("is off by default: an SDK is a folder of sources", async () => {
    const files = await build({});
    expect(files.has("package.json")).toBe(false);
    expect(files.has("tsconfig.json")).toBe(false);
  });

  it("adds a package.json with all ways in, and what builds it, laid out as Prettier does", async () => {
    const files = await build({
      validators: true,
      package: { name: "@acme/depot", version: "2.1.0", license: "MIT" },
    });
    const json = JSON.parse(files.get("package.json")!) as {
      exports: Record<string, object>;
    };
    expect(json).toMatchObject({
      name: "@acme/depot",
      version: "2.1.0",
      license: "MIT",
      type: "module",
      main: "./cjs/index.js",
      types: "./cjs/index.d.ts",
    });
    expect(Object.keys(json.exports)).toEqual(
      expect.arrayContaining([
        ".",
        "./operations/*",
        "./validation",
        "./validators/*",
        "./runtime/*",
        "./lifecycle.json",
        "./package.json",
      ]),
    );
    expect(json.exports["."]).toEqual({
      import: { types: "./esm/index.d.ts", default: "./esm/index.js" },
      require: { types: "./cjs/index.d.ts", default: "./cjs/index.js" },
    });
    expect(JSON.parse(files.get("cjs/package.json")!)).toEqual({
      type: "commonjs",
    });
    for (const path of [
      "package.json",
      "cjs/package.json",
      "tsconfig.json",
      "tsconfig.cjs.json",
      "README.md",
    ])
      expect(await check(files.get(path)!, { filepath: path }), path).toBe(
        true,
      );
    expect(files.get("README.md")).toContain('from "@acme/depot"');
    expect(files.get("README.md")).not.toContain('from "./');
  });

  it("exports each version, with an entry point of its own", async () => {
    const files = await build({ package: { name: "depot" } });
    const json = JSON.parse(files.get("package.json")!) as {
      exports: Record<string, object>;
    };
    const folders = [...files.keys()].flatMap(
      (path) => /^([^/]+)\/index\.ts$/.exec(path)?.[1] ?? [],
    );
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders)
      expect(json.exports).toHaveProperty([`./${folder}`]);
  });

  it.each<readonly [what: string, options: object, expected: string]>([
    ["no object", { package: "depot" }, "package to be an object"],
    ["no name", { package: {} }, "package.name to be the name"],
    [
      "a name that leaves its folder",
      { package: { name: "../depot" } },
      "package.name to be the name",
    ],
    ["capitals", { package: { name: "Depot" } }, "package.name to be the name"],
    [
      "a version that is none",
      { package: { name: "depot", version: "v2" } },
      "package.version to be a semantic version",
    ],
    [
      "what Sundial decides",
      { package: { name: "depot", exports: {} } },
      "package to have name, version",
    ],
    [
      "imports that Node cannot follow",
      { package: { name: "depot" }, importEndings: "none" },
      'importEndings to be ".js" for a package',
    ],
  ])("refuses %s", (_, options, expected) => {
    const found: Diagnostic[] = [];
    typescript.options({ ...options }, (one) => found.push(one));
    expect(found.map(({ code }) => code)).toEqual(["config/wrong-value"]);
    expect(found[0]!.message).toContain(expected);
  });
});
