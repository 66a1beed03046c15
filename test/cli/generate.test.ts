import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { writeFiles } from "../support/temporary.js";
import { tree } from "../emit/harness.js";
import { jsonOf, pets, petsConfig, sundial, workIn } from "./harness.js";

const files = { "sundial.config.json": petsConfig, "pets.yaml": pets };

describe("generate", () => {
  test("by configuration: the SDK, its lock, and the names beside the configuration", async () => {
    const folder = workIn(files);
    const { status, out, err } = await sundial("generate");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(
      /^sdk: wrote \d+ files\.\n2 operations, 3 schemas, [\d.]+ s\.\n$/,
    );
    expect(readdirSync(folder).sort()).toEqual([
      ".sundial",
      "pets.yaml",
      "sdk",
      "sundial.config.json",
      "sundial.names.json",
    ]);
    expect(readdirSync("sdk")).toContain("index.ts");
    expect(readdirSync("sdk")).toContain("sundial.lock");
    expect(readdirSync("sdk")).not.toContain(".sundial");
    expect(readFileSync(".sundial/.gitignore", "utf8")).toBe("*\n");
  });

  test("without any configuration: everything in the output folder", async () => {
    workIn({ "pets.yaml": pets });
    const words = ["generate", "--spec", "pets.yaml", "--out", "client"];
    const { status, out } = await sundial(...words);
    expect(status).toBe(0);
    expect(out).toContain("client: wrote");
    expect(readdirSync("client")).toContain("sundial.names.json");
    expect(readdirSync(".").sort()).toEqual(["client", "pets.yaml"]);
    expect((await sundial(...words)).out).toMatch(/^client: \d+ unchanged\.\n/);
  });

  test("--json is one document in the published shape", async () => {
    workIn(files);
    const first = jsonOf("generate", await sundial("generate", "--json"));
    expect(first).toMatchObject({
      unchanged: 0,
      removed: [],
      operations: 2,
      schemas: 3,
      diagnostics: [],
    });
    expect(first.written).toContain("sundial.names.json");
    expect(first.written).toContain("sdk/sundial.lock");
    expect(first.written).toContain("sdk/index.ts");
    const second = jsonOf("generate", await sundial("generate", "--json"));
    expect(second).toMatchObject({
      written: [],
      unchanged: first.written.length,
      operations: 2,
      schemas: 3,
    });
    writeFiles(".", { "pets.yaml": pets.replace(/\n {4}Owner:[^]*/, "\n") });
    const broken = jsonOf("generate", await sundial("generate", "--json"));
    expect(broken.written).toEqual([]);
    expect(broken.diagnostics).toMatchObject([
      {
        code: "schema/unresolved-ref",
        severity: "error",
        source: { file: "pets.yaml" },
      },
    ]);
  });

  test("--quiet prints nothing when all is well, and errors when not", async () => {
    workIn(files);
    expect(await sundial("generate", "--quiet")).toMatchObject({
      status: 0,
      out: "",
      err: "",
    });
    writeFiles(".", { "pets.yaml": "" });
    const { status, err } = await sundial("generate", "--quiet");
    expect(status).toBe(1);
    expect(err).toContain("source/empty");
  });

  test("says what it is doing", async () => {
    workIn(files);
    const { progress } = await sundial("generate");
    expect(progress).toContain("building the model");
    expect(progress).toContain("writing what changed");
    expect((await sundial("generate")).progress).toEqual([]);
  });

  test("wrong configurations: status 2, the place, and nothing written", async () => {
    workIn({
      ...files,
      "sundial.config.json": petsConfig.replace('"out"', '"outt"'),
    });
    const { status, err } = await sundial("generate");
    expect(status).toBe(2);
    expect(err).toMatch(/sundial\.config\.json:1:\d+ - error config\//);
    expect(existsSync("sdk")).toBe(false);
    const json = jsonOf("generate", await sundial("generate", "--json"));
    expect(json.diagnostics[0]?.code).toBe("config/missing-member");
  });

  test("unknown presets, targets and options are told with their place, status 2", async () => {
    const config = (over: object, target: object = {}): string =>
      JSON.stringify({
        spec: "pets.yaml",
        targets: [{ target: "typescript", out: "sdk", ...target }],
        ...over,
      });
    const codes: string[][] = [];
    workIn(files);
    for (const text of [
      config({ preset: "pallete" }),
      config({}, { target: "typescirpt" }),
      config({}, { colour: "red" }),
    ]) {
      writeFiles(".", { "sundial.config.json": text });
      const ran = await sundial("generate", "--json");
      const found = jsonOf("generate", ran).diagnostics;
      expect(ran.status).toBe(2);
      codes.push(found.map(({ code, message }) => `${code}: ${message}`));
      expect(existsSync("sdk")).toBe(false);
    }
    expect(codes[0]![0]).toContain("did you mean `palette`?");
    expect(codes[1]![0]).toContain("did you mean `typescript`?");
    expect(codes[2]![0]).toContain("colour");
  });

  test("--target picks from the configuration", async () => {
    workIn(files);
    const ran = await sundial("generate", "--target", "go");
    expect(ran.status).toBe(2);
    expect(ran.err).toContain("has no target `go` to generate");
    expect((await sundial("generate", "--target", "typescript")).status).toBe(
      0,
    );
  });
});

describe("a run with nothing changed", () => {
  /** Whether the next run does all the work: only then a stage is told. */
  const works = async (): Promise<boolean> =>
    (await sundial("generate")).progress.length > 0;

  test("is remembered", async () => {
    workIn(files);
    expect(await works()).toBe(true);
    expect(await works()).toBe(false);
    expect(await works()).toBe(false);
  });

  test("repeats the findings of the last one", async () => {
    const unused = pets.replace("required: [name]", "required: [name, age]");
    workIn({ ...files, "pets.yaml": unused });
    const first = await sundial("generate");
    const second = await sundial("generate");
    expect(second.progress).toEqual([]);
    expect(first.err).toContain("warning schema/required-not-declared");
    expect(second.err).toBe(first.err);
  });

  const changes: readonly [string, () => void][] = [
    ["an edited file", () => writeFiles("sdk", { "index.ts": "edited" })],
    [
      "an edited file of the same size and time",
      () => {
        const { atime, mtime, size } = statSync("sdk/index.ts");
        writeFileSync("sdk/index.ts", "x".repeat(size));
        utimesSync("sdk/index.ts", atime, mtime);
      },
    ],
    ["a deleted file", () => rmSync("sdk/index.ts")],
    ["a deleted lock", () => rmSync("sdk/sundial.lock")],
    ["a deleted names file", () => rmSync("sundial.names.json")],
    [
      "the record of a run that was killed at its very end",
      () => writeFiles(".sundial", { commit: '{"run":"x","roots":[]}' }),
    ],
    ["a deleted output", () => rmSync("sdk", { recursive: true })],
    [
      "another description",
      () => writeFiles(".", { "pets.yaml": pets.replace("One pet", "A pet") }),
    ],
    [
      "another configuration",
      () =>
        writeFiles(".", {
          "sundial.config.json": petsConfig.replace('"sdk"', '"sdk2"'),
        }),
    ],
    ["a broken cache", () => writeFiles(".", { ".sundial/cache": "{" })],
  ];
  test.each(changes)("notices %s", async (_, change) => {
    workIn(files);
    await sundial("generate");
    const before = tree("sdk");
    change();
    const after = await sundial("generate");
    expect(after.status).toBe(0);
    expect(after.progress.length).toBeGreaterThan(0);
    const check = await sundial("generate", "--check");
    expect(check.status).toBe(0);
    if (existsSync("sdk/index.ts") && _ !== "another description")
      expect(tree("sdk")).toEqual(before);
  });

  test("notices another file that the description refers to", async () => {
    const parts =
      "Owner: { type: object, properties: { a: { type: string } } }\n";
    workIn({
      ...files,
      "pets.yaml": pets.replace(
        "#/components/schemas/Owner",
        "./parts.yaml#/Owner",
      ),
      "parts.yaml": parts,
    });
    expect(await works()).toBe(true);
    expect(await works()).toBe(false);
    writeFiles(".", { "parts.yaml": parts.replace("a:", "b:") });
    expect(await works()).toBe(true);
    expect(await works()).toBe(false);
  });

  test("is not remembered for a description by URL, which may change any time", async () => {
    workIn({});
    const server = createServer((_, response) => response.end(pets));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/pets.yaml`;
    for (let round = 0; round < 2; round++) {
      const { status, progress } = await sundial("generate", "--spec", url);
      expect(status).toBe(0);
      expect(progress.length).toBeGreaterThan(0);
    }
    expect(existsSync("sdk/index.ts")).toBe(true);
  });

  test("knows files by content where only their times are new", async () => {
    workIn(files);
    await sundial("generate");
    utimesSync("sdk/index.ts", new Date(), new Date());
    expect(await works()).toBe(false);
  });

  test("is not remembered where a left-over is kept", async () => {
    workIn(files);
    await sundial("generate");
    writeFiles("sdk", { "operations/old.ts": "mine" });
    const lock = readFileSync("sdk/sundial.lock", "utf8");
    writeFileSync(
      "sdk/sundial.lock",
      `${lock}file ${"0".repeat(64)} operations/old.ts\n`,
    );
    for (let round = 0; round < 2; round++)
      expect((await sundial("generate")).err).toContain("emit/kept");
  });
});
