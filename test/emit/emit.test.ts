import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockFileName } from "../../generator/emit/index.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { check, output, tree, write } from "./harness.js";

describe("writing", () => {
  test("writes files, their lock, and nothing else", async () => {
    const folder = join(temporaryFolder(), "new/sdk");
    const { result, diagnostics } = await write([
      output(folder, { "a.ts": "a\n", "models/b.ts": "b\n" }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(result).toMatchObject({
      written: ["a.ts", "models/b.ts", lockFileName].map((path) =>
        join(folder, path),
      ),
      removed: [],
      unchanged: 0,
      kept: 0,
    });
    expect(tree(folder)).toEqual({
      "a.ts": "a\n",
      "models/b.ts": "b\n",
      [lockFileName]: `# What Sundial wrote in this folder; do not edit. \`sundial generate --check\` compares with it.
tool 1.0.0
description d1
settings s1
names n1
file 87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7 a.ts
file 0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f models/b.ts
`,
    });
  });

  test("touches only what changed", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a.ts": "a", "b.ts": "b" })]);
    const before = statSync(join(folder, "a.ts"), { bigint: true });
    const { result } = await write([
      output(folder, { "a.ts": "a", "b.ts": "b2" }),
    ]);
    const after = statSync(join(folder, "a.ts"), { bigint: true });
    expect([after.mtimeNs, after.ctimeNs, after.ino]).toEqual([
      before.mtimeNs,
      before.ctimeNs,
      before.ino,
    ]);
    expect(result?.written).toEqual([
      join(folder, "b.ts"),
      join(folder, lockFileName),
    ]);
    expect(result?.unchanged).toBe(1);
    const again = await write([output(folder, { "a.ts": "a", "b.ts": "b2" })]);
    expect(again.result).toMatchObject({ written: [], unchanged: 3 });
  });

  test("leaves files alone of which only the line endings were changed", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a.ts": "a\nb\n" })]);
    writeFileSync(join(folder, "a.ts"), "a\r\nb\r\n");
    expect(check([output(folder, { "a.ts": "a\nb\n" })]).drift).toEqual([]);
    await write([output(folder, { "a.ts": "a\nb\n" })]);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("a\r\nb\r\n");
  });

  test("removes what is no longer generated, and folders that become empty", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a.ts": "a", "x/y/b.ts": "b" })]);
    writeFiles(folder, { "mine/c.ts": "c" });
    const { result } = await write([output(folder, { "a.ts": "a" })]);
    expect(result?.removed).toEqual([join(folder, "x/y/b.ts")]);
    expect(existsSync(join(folder, "x"))).toBe(false);
    expect(Object.keys(tree(folder)).sort()).toEqual([
      "a.ts",
      "mine/c.ts",
      lockFileName,
    ]);
  });

  test("keeps and reports a left-over that was changed, until it is gone", async () => {
    const folder = temporaryFolder();
    const fresh = [output(folder, { "a.ts": "a" })];
    await write([output(folder, { "a.ts": "a", "b.ts": "b" })]);
    writeFiles(folder, { "b.ts": "mine" });
    for (let round = 0; round < 2; round++) {
      const { result, diagnostics } = await write(fresh);
      expect(result).toMatchObject({ removed: [], kept: 1 });
      expect(diagnostics.map(({ code }) => code)).toEqual(["emit/kept"]);
      expect(readFileSync(join(folder, "b.ts"), "utf8")).toBe("mine");
      expect(check(fresh).drift).toEqual(["b.ts: left-over (by hand)"]);
    }
    rmSync(join(folder, "b.ts"));
    expect((await write(fresh)).diagnostics).toEqual([]);
    expect(check(fresh).drift).toEqual([]);
  });

  test("says when it overwrites an edit", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a.ts": "a" })]);
    writeFiles(folder, { "a.ts": "edited" });
    const { diagnostics } = await write([output(folder, { "a.ts": "a" })]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["emit/edited"]);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("a");
  });

  test("a file can take the place of a folder, and a folder that of a file", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a/x.ts": "1", b: "2" })]);
    await write([output(folder, { a: "3", "b/y.ts": "4" })]);
    const { [lockFileName]: _, ...files } = tree(folder);
    expect(files).toEqual({ a: "3", "b/y.ts": "4" });
  });

  test("a badly merged lock still says what is Sundial's", async () => {
    const folder = temporaryFolder();
    await write([output(folder, { "a.ts": "a", "b.ts": "b" })]);
    const place = join(folder, lockFileName);
    const lock = readFileSync(place, "utf8");
    const conflict = lock.replace(
      /^tool .*$/m,
      "<<<<<<< HEAD\ntool 1\n=======\ntool 2\n>>>>>>> main",
    );
    writeFileSync(place, conflict);
    const { result, diagnostics } = await write([
      output(folder, { "a.ts": "A" }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(result?.removed).toEqual([join(folder, "b.ts")]);
    expect(readFileSync(place, "utf8")).not.toContain("<<<<");
  });

  test("names file and several outputs are written together", async () => {
    const home = temporaryFolder();
    const outputs = [
      output(join(home, "ts"), { "a.ts": "a" }),
      output(join(home, "go"), { "a.go": "a" }),
    ];
    const names = { path: join(home, "sundial.names.json"), text: "{}\n" };
    const { result } = await write(outputs, { home, names });
    expect(result?.written.map((path) => path.slice(home.length + 1))).toEqual([
      "sundial.names.json",
      "ts/a.ts",
      "ts/sundial.lock",
      "go/a.go",
      "go/sundial.lock",
    ]);
    expect(existsSync(join(home, ".sundial"))).toBe(false);
  });
});

describe("refusing", () => {
  const unsafe = [
    "../a.ts",
    "/etc/a.ts",
    "a/../../b.ts",
    "a\\..\\b.ts",
    "C:/a.ts",
    "a/./b.ts",
    "a//b.ts",
    "",
    "a/",
    "a\u0000.ts",
    "a\nb.ts",
    "con.ts",
    "x/NUL",
    "a. ",
    "a.",
    ".sundial/pending",
    ".SUNDIAL/pending",
    "sundial.lock",
  ];
  test.each(unsafe)("the path %j", async (path) => {
    const folder = temporaryFolder();
    const sdk = join(folder, "sdk");
    const { result, diagnostics } = await write([output(sdk, { [path]: "x" })]);
    expect(result).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["emit/unsafe-path"]);
    expect(tree(folder)).toEqual({});
    expect(existsSync(sdk)).toBe(false);
  });

  test.each([
    [["Foo.ts", "foo.ts"]],
    [["a", "a/b.ts"]],
    [["A/b.ts", "a"]],
    [["\u00e9.ts", "e\u0301.ts"]],
  ])("paths that are one on some systems: %j", async (paths) => {
    const folder = temporaryFolder();
    const files = Object.fromEntries(paths.map((path) => [path, "x"]));
    const { result, diagnostics } = await write([output(folder, files)]);
    expect(result).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toContain(
      "emit/path-collision",
    );
    expect(tree(folder)).toEqual({});
  });

  test("a link that leads out of the folder, for writing, removing and checking", async () => {
    const folder = temporaryFolder();
    const sdk = join(folder, "sdk");
    await write([output(sdk, { "models/a.ts": "a" })]);
    rmSync(join(sdk, "models"), { recursive: true });
    writeFiles(folder, { "elsewhere/a.ts": "a" });
    symlinkSync(join(folder, "elsewhere"), join(sdk, "models"));
    for (const files of [{ "models/a.ts": "new" }, {}]) {
      const { result, diagnostics } = await write([output(sdk, files)]);
      expect(result).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual(["emit/symlink"]);
    }
    expect(check([output(sdk, {})])).toEqual({
      drift: null,
      codes: ["emit/symlink"],
    });
    expect(readFileSync(join(folder, "elsewhere/a.ts"), "utf8")).toBe("a");
  });

  test("a file that is a dangling link out of the folder", async () => {
    const folder = temporaryFolder();
    const sdk = join(folder, "sdk");
    mkdirSync(sdk);
    symlinkSync("../target.ts", join(sdk, "a.ts"));
    const { diagnostics } = await write([output(sdk, { "a.ts": "x" })]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["emit/symlink"]);
    expect(existsSync(join(folder, "target.ts"))).toBe(false);
  });

  test("links that stay inside, and a folder that is itself a link, are fine", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "real/inner"), { recursive: true });
    symlinkSync("inner", join(folder, "real/models"));
    symlinkSync("real", join(folder, "sdk"));
    const { result } = await write([
      output(join(folder, "sdk"), { "models/a.ts": "a" }),
    ]);
    expect(result?.written).toHaveLength(2);
    expect(readFileSync(join(folder, "real/inner/a.ts"), "utf8")).toBe("a");
  });

  test("a work folder that is a link", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "sdk"));
    mkdirSync(join(folder, "elsewhere"));
    symlinkSync("../elsewhere", join(folder, "sdk/.sundial"));
    const { result, diagnostics } = await write([
      output(join(folder, "sdk"), { "a.ts": "a" }),
    ]);
    expect(result).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["emit/write-failed"]);
    expect(tree(join(folder, "elsewhere"))).toEqual({});
  });

  test("to overwrite a file of somebody else, unless it is the same", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "a.ts": "mine", "same.ts": "same" });
    const wanted = [
      output(folder, { "a.ts": "x", "b.ts": "b", "same.ts": "same" }),
    ];
    const { result, diagnostics } = await write(wanted);
    expect(result).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(["emit/not-ours"]);
    expect(tree(folder)).toEqual({ "a.ts": "mine", "same.ts": "same" });
    rmSync(join(folder, "a.ts"));
    expect((await write(wanted)).result?.unchanged).toBe(1);
  });

  test("to replace a folder that has other files, or a file where a folder is needed", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "a.ts/mine.txt": "mine", models: "mine" });
    const { result, diagnostics } = await write([
      output(folder, { "a.ts": "x", "models/b.ts": "b" }),
    ]);
    expect(result).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "emit/blocked",
      "emit/blocked",
    ]);
    expect(Object.keys(tree(folder)).sort()).toEqual([
      "a.ts/mine.txt",
      "models",
    ]);
  });

  test("to follow a lock out of the folder", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "victim.txt": "" });
    const empty =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    writeFiles(folder, { "sdk/sundial.lock": `file ${empty} ../victim.txt\n` });
    await write([output(join(folder, "sdk"), { "a.ts": "a" })]);
    expect(existsSync(join(folder, "victim.txt"))).toBe(true);
  });
});

test("a step that fails takes all steps back", async () => {
  const folder = temporaryFolder();
  const first = output(folder, { "a.ts": "1", "b/x.ts": "1", "gone.ts": "1" });
  await write([first]);
  const before = tree(folder);
  // A folder with a file of the user cannot be replaced, which is found only on the way: it looks like ours.
  writeFiles(folder, { "b/user.txt": "mine" });
  const { result, diagnostics } = await write([
    output(folder, { "a.ts": "2", b: "2", "new/z.ts": "2" }),
  ]);
  expect(result).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual(["emit/write-failed"]);
  expect(tree(folder)).toEqual({ ...before, "b/user.txt": "mine" });
});
