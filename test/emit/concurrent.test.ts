import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runMarkName } from "../../generator/emit/run-mark.js";
import { bundle } from "../support/bundle.js";
import { temporaryFolder } from "../support/temporary.js";
import { check, output as outputOf, tree, write } from "./harness.js";
import { expectWhole, runWriter } from "./interruption.js";

test("runs at the same time take turns and do not mix", async () => {
  const folder = temporaryFolder();
  const writer = await bundle("test/emit/writer.ts", folder);
  const home = join(folder, "project");
  const finite = "1000000";
  const ended = await Promise.all([
    runWriter(writer, [home, "one,two,one,two,one", finite], null),
    runWriter(writer, [home, "two,three,two,three", finite], null),
    runWriter(writer, [home, "three,one,three,one", finite], null),
  ]);
  for (const { output } of ended) expect(output).toContain("calls");
  const { torn, version } = await expectWhole(home, ["one", "two", "three"]);
  expect(torn).toBe(false);
  // The last turn of one of the three.
  expect(["one", "three"]).toContain(version);
});

test("a run that does not end is named, and nothing is written", async () => {
  const folder = temporaryFolder();
  writeMark(folder, runMarkName());
  const { result, diagnostics } = await write([outputOf(folder, { a: "1" })], {
    wait: 300,
  });
  expect(result).toBeNull();
  expect(diagnostics).toMatchObject([{ code: "emit/busy" }]);
  expect(diagnostics[0]?.message).toContain(String(process.pid));
  expect(Object.keys(tree(folder))).toHaveLength(2);
  expect(check([outputOf(folder, {})])).toEqual({
    drift: null,
    codes: ["emit/busy"],
  });
});

test.each([
  ["that has ended", runMarkName().replace(/-\d+-/, "-4194303-")],
  [
    "whose number another process got",
    runMarkName().replace(/-(\d+)-\d+-/, "-$1-1-"),
  ],
])("the trace of a process %s is removed", async (_, name) => {
  const folder = temporaryFolder();
  writeMark(folder, name);
  const { result } = await write([outputOf(folder, { a: "1" })], { wait: 0 });
  expect(result?.written).toHaveLength(2);
  expect(Object.keys(tree(folder))).toEqual(["a", "sundial.lock"]);
});

function writeMark(folder: string, name: string): void {
  mkdirSync(join(folder, ".sundial"));
  writeFileSync(join(folder, ".sundial/.gitignore"), "*\n");
  writeFileSync(join(folder, ".sundial", name), "");
}
