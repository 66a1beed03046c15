import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { loadSource } from "../../generator/source/index.js";
import { temporaryFolder } from "../support/temporary.js";

async function load(path: string) {
  const found: Diagnostic[] = [];
  const source = await loadSource(path, (diagnostic) => found.push(diagnostic));
  return { source, found };
}

test("a file is named relative to the working directory when it is below it", async () => {
  const inside = await load(join(process.cwd(), "package.json"));
  expect(inside.source).toMatchObject({ file: "package.json", format: "json" });
  const folder = temporaryFolder();
  const file = join(folder, "a.yaml");
  await writeFile(file, "\uFEFFa: 1\n");
  expect((await load(file)).source).toMatchObject({
    file: file.replaceAll("\\", "/"),
    format: "yaml",
    tree: { a: 1 },
  });
  const up = relative(process.cwd(), file);
  expect((await load(up)).source).toMatchObject({
    file: up.replaceAll("\\", "/"),
  });
});

test("what cannot be read is said", async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, "inner"));
  await writeFile(
    join(folder, "latin1.json"),
    Buffer.from([0x7b, 0x22, 0xe4, 0x22, 0x3a, 0x31, 0x7d]),
  );
  const codes = async (name: string) =>
    (await load(join(folder, name))).found.map(({ code }) => code);
  expect(await codes("missing.json")).toEqual(["source/not-found"]);
  expect(await codes("latin1.json/below")).toEqual(["source/not-found"]);
  expect(await codes("inner")).toEqual(["source/unreadable"]);
  expect(await codes("latin1.json")).toEqual(["source/encoding"]);
});
