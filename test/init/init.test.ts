import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../generator/config/index.js";
import {
  jsonOf,
  pets,
  petsConfig,
  sundial,
  sundialAsking,
  workIn,
} from "../cli/harness.js";

const config = (name = "sundial.config.json"): unknown =>
  JSON.parse(readFileSync(name, "utf8"));

describe("without questions", () => {
  test("the only description of the folder; generating straight after works", async () => {
    workIn({
      "api/pets.yaml": pets,
      "package.json": "{}",
      "node_modules/x/openapi.json": '{ "openapi": "3.1.0" }',
      "notes.yaml": "about: openapi\n",
    });
    const { status, out } = await sundial("init");
    expect(out).toContain("Pets: 2 operations, 3 schemas.\n");
    expect(out).toContain("Wrote sundial.config.json.");
    expect(status).toBe(0);
    expect(config()).toEqual({
      spec: "api/pets.yaml",
      targets: [{ target: "typescript", out: "sdk" }],
    });
    expect((await sundial("generate")).status).toBe(0);
    expect((await sundial("generate", "--check")).status).toBe(0);
  });

  test("flags decide", async () => {
    workIn({
      "a.yaml": pets,
      "b.yaml": pets,
      "lifecycle.yaml": "lifecycle: 1\n",
    });
    const words = ["--spec", "b.yaml", "--out", "gen", "--target"];
    const { status } = await sundial(
      "init",
      ...words,
      "typescript",
      "--target",
      "reference",
    );
    expect(status).toBe(0);
    expect(config()).toEqual({
      spec: "b.yaml",
      lifecycle: "lifecycle.yaml",
      targets: [
        { target: "typescript", out: "gen/typescript" },
        { target: "reference", out: "gen/reference" },
      ],
    });
  });

  test.each([
    [{ "readme.md": "" }, [], "There is no description below this folder"],
    [
      { "a.yaml": pets, "b.yaml": pets },
      [],
      "There are several descriptions; name one: --spec a.yaml, --spec b.yaml.",
    ],
    [
      { "a.yaml": pets },
      ["--target", "typscript"],
      "There is no target typscript; did you mean `typescript`?",
    ],
    [
      { "a.yaml": pets },
      ["--format", "toml"],
      "The format is json, yaml or ts",
    ],
    [
      { "a.yaml": pets, "sundial.config.json": petsConfig },
      [],
      "sundial.config.json is there already; --force replaces it",
    ],
    [
      { "a.yaml": pets, "sundial.config.ts": "" },
      ["--force"],
      "There is a configuration already: sundial.config.ts.",
    ],
  ])(
    "%# nothing is written where it is not clear what to do",
    async (files, words, message) => {
      workIn(files as Record<string, string>);
      const before = existsSync("sundial.config.json")
        ? readFileSync("sundial.config.json", "utf8")
        : null;
      const { status, err } = await sundial("init", ...words);
      expect(err).toContain(message);
      expect(status).toBe(2);
      expect(
        existsSync("sundial.config.json")
          ? readFileSync("sundial.config.json", "utf8")
          : null,
      ).toBe(before);
    },
  );

  test("--force replaces", async () => {
    workIn({ "a.yaml": pets, "sundial.config.json": "{}" });
    expect((await sundial("init", "--force")).status).toBe(0);
    expect(config()).toMatchObject({ spec: "a.yaml" });
  });

  test("a description with an error: where and what, and nothing is written", async () => {
    workIn({ "a.yaml": pets.replace('schemas/Owner"', 'schemas/Onwer"') });
    const { status, err } = await sundial("init");
    expect(err).toContain("a.yaml:35:25 - error schema/unresolved-ref");
    expect(err).toContain("nothing was written");
    expect(status).toBe(1);
    expect(existsSync("sundial.config.json")).toBe(false);
  });

  test.each(["json", "yaml", "ts"])(
    "a configuration as %s says the same",
    async (format) => {
      const folder = workIn({ "a.yaml": pets });
      const ran = await sundial("init", "--format", format, "--json");
      expect(jsonOf("init", ran).config).toBe(`sundial.config.${format}`);
      const found = await readConfig(folder, null, () => undefined);
      expect(found?.config).toEqual({
        spec: "a.yaml",
        targets: [{ target: "typescript", out: "sdk" }],
      });
    },
  );

  test("an installed package: editors are told where the schema is", async () => {
    workIn({
      "a.yaml": pets,
      "node_modules/sundial/generator/schemas/config.schema.json": "{}",
    });
    await sundial("init");
    const place = "node_modules/sundial/generator/schemas/config.schema.json";
    expect(config()).toMatchObject({ $schema: place });
  });
});

describe("a session on a terminal", () => {
  test("asks for description, targets, folder and format", async () => {
    workIn({ "a.yaml": pets, "deep/b.yaml": pets });
    const { status, err, out } = await sundialAsking(
      ["2", "reference typescript", "", "yaml"],
      "init",
    );
    expect(err).toContain("  1  a.yaml\n  2  deep/b.yaml\n");
    expect(err).toContain(
      "What to generate, of openapi-fetch, zod, typescript, reference",
    );
    expect(err).toContain("Output folder [sdk]: ");
    expect(out).toContain("Wrote sundial.config.yaml.");
    expect(status).toBe(0);
    expect(readFileSync("sundial.config.yaml", "utf8")).toBe(`\
spec: deep/b.yaml
targets:
  - target: reference
    out: sdk/reference
  - target: typescript
    out: sdk/typescript
`);
  });

  test("asks again after a target that there is not", async () => {
    workIn({ "a.yaml": pets });
    const { status, err } = await sundialAsking(
      ["", "tyepscript", "typescript", "", ""],
      "init",
    );
    expect(err).toContain("There is no target tyepscript; did you mean");
    expect(status).toBe(0);
  });

  test.each([
    ["n", 1],
    ["", 1],
    ["y", 0],
  ] as const)(
    "asks before it replaces a configuration: %j",
    async (answer, wanted) => {
      workIn({ "a.yaml": pets, "sundial.config.json": "{}" });
      const { status, err } = await sundialAsking(
        ["", "", "", "", answer],
        "init",
      );
      expect(err).toContain("Replace sundial.config.json? (y/n) [n]: ");
      expect(status).toBe(wanted);
      expect(readFileSync("sundial.config.json", "utf8") === "{}").toBe(
        wanted === 1,
      );
    },
  );

  test("input that ends early writes nothing", async () => {
    workIn({ "a.yaml": pets });
    const { status, err } = await sundialAsking(["1"], "init");
    expect(err).toContain("The answers ended; nothing was written.");
    expect(status).toBe(2);
    expect(existsSync("sundial.config.json")).toBe(false);
  });
});
