import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import {
  projectOf,
  projectWithoutConfig,
  readConfig,
} from "../../generator/config/index.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

const least = {
  spec: "openapi.json",
  targets: [{ target: "typescript", out: "sdk" }],
};

/** Reads a configuration from a folder with these files. */
async function read(
  files: Readonly<Record<string, string>>,
  named: string | null = null,
) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic): void => {
    diagnostics.push(found);
  };
  const found = await readConfig(folder, named, report);
  const project = found === null ? null : projectOf(found, report);
  return { folder, config: found?.config ?? null, project, diagnostics };
}

const shown = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(
    ({ code, message, source }) =>
      `${code} ${source?.pointer ?? "-"} ${message}`,
  );

describe("finding", () => {
  const yaml =
    "# comments are fine here\nspec: openapi.json\ntargets:\n  - { target: typescript, out: sdk }\n";
  const module = `export default ${JSON.stringify(least)};\n`;
  const typed = `type Text = string;\nconst spec: Text = "openapi.json";\nexport default { spec, targets: [{ target: "typescript", out: "sdk" }] };\n`;
  test.each([
    ["sundial.config.json", JSON.stringify(least)],
    ["sundial.config.yaml", yaml],
    ["sundial.config.yml", yaml],
    ["sundial.config.ts", typed],
    ["sundial.config.mts", typed],
    ["sundial.config.mjs", module],
    ["sundial.config.js", `module.exports = ${JSON.stringify(least)};\n`],
  ])("%s", async (name, text) => {
    const { config, project, folder, diagnostics } = await read({
      [name]: text,
    });
    expect(diagnostics).toEqual([]);
    expect(config).toEqual(least);
    expect(project).toMatchObject({
      home: folder,
      names: join(folder, "sundial.names.json"),
      outputs: [{ target: "typescript", directory: join(folder, "sdk") }],
    });
  });

  test("none, several, one that is not there, and one of another kind", async () => {
    const json = JSON.stringify(least);
    const codes = async (
      files: Record<string, string>,
      named: string | null = null,
    ) => (await read(files, named)).diagnostics.map(({ code }) => code);
    expect(await codes({})).toEqual(["config/none"]);
    expect(
      await codes({ "sundial.config.json": json, "sundial.config.yaml": json }),
    ).toEqual(["config/several"]);
    expect(await codes({}, "other.json")).toEqual(["config/not-found"]);
    expect(await codes({ "a.toml": "" }, "a.toml")).toEqual(["config/format"]);
  });

  test("a named one, wherever it is", async () => {
    const { project, folder } = await read(
      { "api/my.json": JSON.stringify(least) },
      "api/my.json",
    );
    expect(project?.home).toBe(join(folder, "api"));
  });

  test.each([
    ["", "config/empty"],
    ["{", "source/malformed-json"],
    ["// a comment\n{}", "source/malformed-json"],
    ["[]", "config/wrong-value"],
    ["3", "config/wrong-value"],
  ])("a file that holds %j", async (text, code) => {
    const { config, diagnostics } = await read({ "sundial.config.json": text });
    expect(config).toBeNull();
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });

  test("a module that throws, and one without a default export", async () => {
    const thrown = await read({
      "sundial.config.ts": "throw new Error('no luck');",
    });
    expect(shown(thrown.diagnostics)[0]).toContain("could not be run: no luck");
    const empty = await read({ "sundial.config.mjs": "export const a = 1;" });
    expect(empty.diagnostics.map(({ code }) => code)).toEqual([
      "config/no-default",
    ]);
  });
});

describe("checking", () => {
  test.each([
    [
      { ...least, presett: "palette" },
      "config/unknown-member /presett `presett` is no member here; did you mean `preset`?",
    ],
    [
      { ...least, zebra: 1 },
      "config/unknown-member /zebra `zebra` is no member here.",
    ],
    [
      { ...least, conventions: { auth: { defualt: [] } } },
      "config/missing-member /conventions/auth `default` is missing.",
      "config/unknown-member /conventions/auth/defualt `defualt` is no member here; did you mean `default`?",
    ],
    [{ targets: least.targets }, "config/missing-member  `spec` is missing."],
    [
      { ...least, targets: [] },
      "config/wrong-value /targets Expected at least one item, found an empty list.",
    ],
    [
      { ...least, targets: [{ target: "typescript" }] },
      "config/missing-member /targets/0 `out` is missing.",
    ],
    [
      { ...least, spec: "" },
      "config/wrong-value /spec Expected some text, found empty text.",
    ],
    [
      { ...least, spec: 3 },
      "config/wrong-value /spec Expected text, found `3`.",
    ],
    [
      { ...least, conventions: { pagination: [{ kind: "tokens" }] } },
      "config/wrong-value /conventions/pagination/0/kind Expected one of `token`, `offset`, `page`, `link`, `url`, found `tokens`.",
    ],
    [
      {
        ...least,
        conventions: { rateLimits: [{ paths: [], perSecond: 0, burst: "5" }] },
      },
      "config/wrong-value /conventions/rateLimits/0/perSecond Expected a number above 0, found `0`.",
      "config/wrong-value /conventions/rateLimits/0/burst Expected a number, found `5`.",
    ],
    [
      { ...least, conventions: { naming: { aliases: { constructor: 1 } } } },
      "config/wrong-value /conventions/naming/aliases/constructor Expected text, found `1`.",
    ],
  ])("%j", async (config, ...wanted) => {
    const text = JSON.stringify(config);
    const { diagnostics } = await read({ "sundial.config.json": text });
    expect(shown(diagnostics)).toEqual(wanted);
  });

  test("a member called __proto__ is unknown like any other", async () => {
    const text = `{"__proto__": {}, "spec": "a", "targets": [{"target": "t", "out": "o"}]}`;
    const { diagnostics } = await read({ "sundial.config.json": text });
    expect(shown(diagnostics)).toEqual([
      "config/unknown-member /__proto__ `__proto__` is no member here.",
    ]);
  });

  test.each([
    ["sdk", "sdk", "Two targets write into"],
    ["sdk", "sdk/inner", "which lies within it"],
    ["sdk/inner", "sdk", "which lies within it"],
    [".", "sdk", "which lies within it"],
  ])("outputs %s and %s", async (a, b, message) => {
    const targets = [a, b].map((out) => ({ target: "typescript", out }));
    const { project, diagnostics } = await read({
      "sundial.config.json": JSON.stringify({ ...least, targets }),
    });
    expect(project).toBeNull();
    expect(shown(diagnostics)[0]).toContain(message);
    expect(diagnostics[0]?.source?.pointer).toBe("/targets/1");
  });

  test("a description by URL, and what it may refer to", async () => {
    const spec = "https://example.com/api.json";
    const { project, folder } = await read({
      "sundial.config.json": JSON.stringify({
        ...least,
        spec,
        references: { folders: ["../shared"], urls: ["https://example.com/"] },
      }),
    });
    expect(project).toMatchObject({
      spec,
      references: {
        folders: [join(folder, "../shared")],
        urls: ["https://example.com/"],
      },
    });
  });
});

test("without a configuration, everything is below the output folder", () => {
  const out = join(temporaryFolder(), "sdk");
  const make = (targets: readonly string[]) =>
    projectWithoutConfig({ spec: "a.json", preset: null, targets, out }, () => {
      throw new Error("nothing to report");
    });
  expect(make(["typescript"])).toMatchObject({
    home: out,
    names: join(out, "sundial.names.json"),
    outputs: [{ directory: out }],
  });
  expect(
    make(["typescript", "go"])?.outputs.map(({ directory }) => directory),
  ).toEqual([join(out, "typescript"), join(out, "go")]);
  expect(existsSync(out)).toBe(false);
});

test("the published schema is a JSON Schema that says the same", () => {
  const place = join(projectRoot, "generator/schemas/config.schema.json");
  const schema = JSON.parse(readFileSync(place, "utf8")) as object;
  const valid = new Ajv2020({ strict: true }).compile(schema);
  expect(valid(least)).toBe(true);
  expect(valid({ ...least, presett: "" })).toBe(false);
  expect(valid({ ...least, targets: [] })).toBe(false);
});
