import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFileName } from "../../generator/emit/index.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { check, output, tree, write } from "./harness.js";

/** What was written before, what a person did since, what is generated now → what `--check` says. */
const table: readonly {
  readonly title: string;
  readonly before: Record<string, string>;
  readonly edit?: (folder: string) => void;
  readonly now: Record<string, string>;
  readonly stamp?: Parameters<typeof output>[2];
  readonly drift: readonly string[];
  readonly codes?: readonly string[];
}[] = [
  { title: "nothing", before: { a: "1" }, now: { a: "1" }, drift: [] },
  {
    title: "equal bytes from another tool version",
    before: { a: "1" },
    now: { a: "1" },
    stamp: { tool: "1.1.0" },
    drift: [],
    codes: ["emit/other-tool-version"],
  },
  {
    title: "equal bytes from another description",
    before: { a: "1" },
    now: { a: "1" },
    stamp: { description: "d2" },
    drift: [],
  },
  {
    title: "the description changed",
    before: { a: "1", b: "1" },
    now: { a: "2", b: "1", c: "2" },
    stamp: { description: "d2" },
    drift: ["a: description-changed", "c: description-changed"],
  },
  {
    title: "the config changed",
    before: { a: "1" },
    now: { a: "2" },
    stamp: { settings: "s2" },
    drift: ["a: description-changed"],
  },
  {
    title: "description and tool changed",
    before: { a: "1" },
    now: { a: "2" },
    stamp: { description: "d2", tool: "1.1.0" },
    drift: ["a: description-changed"],
  },
  {
    title: "the tool changed",
    before: { a: "1" },
    now: { a: "2", b: "2" },
    stamp: { tool: "1.1.0" },
    drift: ["a: tool-changed", "b: tool-changed"],
  },
  {
    title: "another build of the same version",
    before: { a: "1" },
    now: { a: "2" },
    drift: ["a: tool-changed"],
  },
  {
    title: "a file was edited",
    before: { a: "1", b: "1" },
    edit: (folder) => writeFiles(folder, { a: "mine" }),
    now: { a: "1", b: "1" },
    drift: ["a: edited"],
  },
  {
    title: "a file was edited, and everything else changed too",
    before: { a: "1", b: "1" },
    edit: (folder) => writeFiles(folder, { a: "mine" }),
    now: { a: "2", b: "2" },
    stamp: { description: "d2", tool: "1.1.0" },
    drift: ["a: edited", "b: description-changed"],
  },
  {
    title: "a file was edited into what belongs there now: the lock is behind",
    before: { a: "1" },
    edit: (folder) => writeFiles(folder, { a: "2" }),
    now: { a: "2" },
    stamp: { description: "d2" },
    drift: ["sundial.lock: description-changed"],
  },
  {
    title: "a file was deleted",
    before: { a: "1", b: "1" },
    edit: (folder) => rmSync(join(folder, "a")),
    now: { a: "1", b: "1" },
    drift: ["a: missing"],
  },
  {
    title: "a file was deleted, and the description changed",
    before: { a: "1", b: "1" },
    edit: (folder) => rmSync(join(folder, "a")),
    now: { a: "2", b: "1" },
    stamp: { description: "d2" },
    drift: ["a: missing"],
  },
  {
    title: "a file is left over",
    before: { a: "1", b: "1" },
    now: { a: "1" },
    stamp: { description: "d2" },
    drift: ["b: left-over"],
  },
  {
    title: "an edited file is left over",
    before: { a: "1", b: "1" },
    edit: (folder) => writeFiles(folder, { b: "mine" }),
    now: { a: "1" },
    stamp: { description: "d2" },
    drift: ["b: left-over (by hand)"],
  },
  {
    title: "a left-over was deleted by hand: only the lock is behind",
    before: { a: "1", b: "1" },
    edit: (folder) => rmSync(join(folder, "b")),
    now: { a: "1" },
    stamp: { description: "d2" },
    drift: ["sundial.lock: description-changed"],
  },
  {
    title: "files of the user",
    before: { a: "1" },
    edit: (folder) => writeFiles(folder, { "mine.txt": "mine" }),
    now: { a: "1" },
    drift: [],
  },
  {
    title: "a file of the user where a new file belongs",
    before: { a: "1" },
    edit: (folder) => writeFiles(folder, { b: "mine" }),
    now: { a: "1", b: "1" },
    stamp: { description: "d2" },
    drift: ["b: edited (by hand)"],
  },
  {
    title: "the lock was deleted",
    before: { a: "1" },
    edit: (folder) => rmSync(join(folder, lockFileName)),
    now: { a: "1" },
    drift: ["sundial.lock: missing"],
  },
  {
    title: "the lock was edited",
    before: { a: "1" },
    edit: (folder) =>
      writeFiles(folder, {
        [lockFileName]: tree(folder)[lockFileName]!.replace(/^file.*\n/m, ""),
      }),
    now: { a: "1" },
    drift: ["sundial.lock: edited"],
  },
  {
    title: "everything was deleted",
    before: { a: "1" },
    edit: (folder) => rmSync(folder, { recursive: true }),
    now: { a: "1", "b/c": "1" },
    drift: ["a: missing", "b/c: missing", "sundial.lock: missing"],
  },
];

describe("drift", () => {
  test.each(table)(
    "$title",
    async ({ before, edit, now, stamp, drift, codes }) => {
      const folder = temporaryFolder();
      await write([output(folder, before)]);
      edit?.(folder);
      const was = edit ? null : tree(folder);
      expect(check([output(folder, now, stamp)])).toEqual({
        drift,
        codes: codes ?? [],
      });
      if (was) expect(tree(folder)).toEqual(was);
    },
  );

  test.each(
    table.filter(({ drift }) => !drift.some((line) => /hand/.test(line))),
  )("generate mends it: $title", async ({ before, edit, now, stamp }) => {
    const folder = temporaryFolder();
    await write([output(folder, before)]);
    edit?.(folder);
    await write([output(folder, now, stamp)]);
    expect(check([output(folder, now, stamp)])).toEqual({
      drift: [],
      codes: [],
    });
  });

  test("the names file", async () => {
    const folder = temporaryFolder();
    const path = join(folder, "sundial.names.json");
    const outputs = [output(folder, { a: "1" })];
    await write(outputs, { names: { path, text: "1" } });
    expect(check(outputs, { path, text: "1" }).drift).toEqual([]);
    expect(check(outputs, { path, text: "2" }).drift).toEqual([
      "sundial.names.json: description-changed",
    ]);
    rmSync(path);
    expect(check(outputs, { path, text: "1" }).drift).toEqual([
      "sundial.names.json: missing",
    ]);
  });
});
