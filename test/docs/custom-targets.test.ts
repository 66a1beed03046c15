import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recall } from "../../generator/cache/index.js";
import { projectOf, readConfig } from "../../generator/config/index.js";
import { check, generate } from "../../generator/library.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { blocksOf } from "./page.js";

const description = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: { 200: { description: "Pets" } },
      },
    },
  },
});

/** The files of the page; it imports Sundial by its name. */
const own = join(projectRoot, "generator/targets/define-target.ts");
const files: Record<string, string> = Object.fromEntries(
  blocksOf("custom-targets.md").flatMap(({ file, text }) =>
    file === null
      ? []
      : [[file, text.replace('"sundial"', JSON.stringify(own))]],
  ),
);
const { "sundial.config.ts": moduleConfig, ...page } = files;

async function run(files: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  writeFiles(folder, { ...page, "openapi.json": description, ...files });
  return { folder, made: await generate({ folder }) };
}

describe("docs/custom-targets.md", () => {
  test("its target writes what the page says", async () => {
    const { folder, made } = await run({});
    expect(made.diagnostics).toEqual([]);
    expect(readFileSync(join(folder, "list/list.md"), "utf8")).toBe(
      "# Calls\n\n- pets.get: GET /pets\n",
    );
  });

  describe("in a configuration that is a module", () => {
    const { "sundial.config.json": _, ...others } = page;
    const runModule = async (text: string) => {
      const folder = temporaryFolder();
      const config = text.replace(
        "import { defineConfig, defineTarget }",
        "const defineConfig = (config) => config;\nimport { defineTarget }",
      );
      const rest = { ...others, "openapi.json": description };
      writeFiles(folder, { ...rest, "sundial.config.ts": config });
      return { folder, made: await generate({ folder }) };
    };

    test("its target writes what the page says, and is asked again every time", async () => {
      const { folder, made } = await runModule(moduleConfig!);
      expect(made.diagnostics).toEqual([]);
      const written = join(folder, "paths/paths.json");
      expect(readFileSync(written, "utf8")).toBe('["/pets"]\n');
      expect((await check({ folder })).ok).toBe(true);
      const file = await readConfig(folder, null, () => undefined);
      const project = projectOf(file!, () => undefined)!;
      expect(project.outputs[0]!.target).toBe("paths");
      expect(recall(project)).toBeNull();
    });

    test.each([
      ["target: paths,", "target: { name: 'paths' },", "config/not-a-target"],
      ["target: paths,", "target: [paths],", "config/not-a-target"],
      ["target: paths,", "target: 1,", "config/wrong-value"],
      ["target: paths,", "target: null,", "config/wrong-value"],
    ])("%s → %s is %s", async (from, to, code) => {
      const { made } = await runModule(moduleConfig!.replace(from, to));
      expect(made.ok).toBe(false);
      const [found] = made.diagnostics;
      expect(found?.code).toBe(code);
      expect(found?.source?.pointer).toBe("/targets/0/target");
    });
  });

  test.each([
    ["export default { name: 'a' };", "config/no-target", "/targets/0/target"],
    ["throw new Error('no');", "config/failed", ""],
  ])("%s is %s", async (text, code, pointer) => {
    const { made } = await run({ "list.ts": text });
    expect(made.ok).toBe(false);
    expect(made.diagnostics.map((found) => found.code)).toEqual([code]);
    expect(made.diagnostics[0]!.source?.pointer).toBe(pointer);
  });

  test("a module that is not there is named where the configuration names it", async () => {
    const config = page["sundial.config.json"]!.replace("list.ts", "lost.ts");
    const { made } = await run({ "sundial.config.json": config });
    const [found] = made.diagnostics;
    expect(found?.code).toBe("config/target-not-found");
    expect(found?.source?.pointer).toBe("/targets/0/target");
  });
});
