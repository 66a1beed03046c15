import { readdirSync, readFileSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tree } from "../emit/harness.js";
import { builtCli, runNode } from "../support/built.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { pets, petsConfig, sundial, workIn } from "./harness.js";

const files = { "sundial.config.json": petsConfig, "pets.yaml": pets };
const cli = builtCli();

/** What `generate` writes in a process of its own, which is started with `flags` of Node. */
async function generated(
  flags: readonly string[] = [],
): Promise<Record<string, string>> {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const words = [await cli, "generate", "--quiet"];
  const [script, ...rest] = [...flags, ...words] as [string, ...string[]];
  const { status, err } = await runNode(script, rest, { cwd: folder });
  expect(err.replace(/.*(ExperimentalWarning|--trace-warnings).*\n/g, "")).toBe(
    "",
  );
  expect(status).toBe(0);
  return output(folder);
}

/** Everything but the record of the run. */
function output(folder: string): Record<string, string> {
  const all = Object.entries(tree(folder));
  return Object.fromEntries(all.filter(([path]) => !/\.sundial\//.test(path)));
}

/** Without a thread: from the sources, where there is none. */
async function generatedHere(): Promise<Record<string, string>> {
  const folder = workIn(files);
  expect((await sundial("generate", "--quiet")).status).toBe(0);
  return output(folder);
}

test("what starts the command line is small: all else is kept compiled", async () => {
  expect(statSync(await cli).size).toBeLessThan(20_000);
}, 180_000);

test("the client surface is the same from a thread and without one", async () => {
  expect(await generated()).toEqual(await generatedHere());
}, 180_000);

test("where no thread may be opened, everything is printed in the first", async () => {
  const [major] = process.versions.node.split(".").map(Number);
  const permission = major! < 22 ? "--experimental-permission" : "--permission";
  const flags = [permission, "--allow-fs-read=*", "--allow-fs-write=*"];
  expect(await generated(flags)).toEqual(await generatedHere());
}, 180_000);

test("what a thread cannot print is said by the first", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...files,
    "sundial.config.json": petsConfig.replace("{", '{ "templates": "own",'),
    "own/typescript/README.md.hbs": "{{nothing}}\n",
  });
  const { status, err } = await runNode(await cli, ["generate"], {
    cwd: folder,
  });
  expect(status).toBe(2);
  expect(err).toContain("README.md.hbs:1:3 - error config/template-failed");
}, 180_000);

test("an entry of the compile cache that was cut off is not used", async () => {
  const first = await generated();
  const cache = join(projectRoot, "node_modules/.cache/sundial");
  const entries = readdirSync(cache, { recursive: true, withFileTypes: true });
  const large = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((place) => readFileSync(place).length > 200_000);
  expect(large.length).toBeGreaterThan(1);
  for (const place of large) truncateSync(place, 100_000);
  expect(await generated()).toEqual(first);
  expect(await generated()).toEqual(first);
}, 180_000);
