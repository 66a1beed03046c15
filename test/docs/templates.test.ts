import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inputsOf } from "../../generator/cache/index.js";
import { projectOf, readConfig } from "../../generator/config/index.js";
import { check, generate } from "../../generator/library.js";
import { templateFiles } from "../../generator/templates/load.js";
import { projectRoot } from "../support/shared.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";
import { blocksOf } from "./page.js";

const description = {
  openapi: "3.1.0",
  info: { title: "Pets [x](javascript:1) <b>\n# no", version: "1" },
  paths: {
    "/pets": {
      get: {
        operationId: "listPets",
        responses: { 200: { description: "Pets" } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
  },
};

const page = Object.fromEntries(
  blocksOf("templates.md").flatMap(({ file, text }) =>
    file === null ? [] : [[file, text]],
  ),
);
const readme = "templates/typescript/README.md.hbs";

async function run(files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...page,
    "openapi.json": JSON.stringify(description),
    ...files,
  });
  return { folder, made: await generate({ folder }) };
}

describe("docs/templates.md", () => {
  const written = (folder: string) =>
    readFileSync(join(folder, "sdk/README.md"), "utf8");

  test("its template writes what it says, and text stays text", async () => {
    const { folder, made } = await run();
    expect(made.ok).toBe(true);
    expect(written(folder)).toBe(
      `# PetsXJavascript1BNo

Client of Pets \\[x\\](javascript:1) \\<b\\> \\# no 1. Questions: #api-support.

Ask the platform team for credentials; they go to \`auth: key(…)\`.
`,
    );
    expect(readFileSync(join(folder, "sdk/errors.ts"), "utf8")).toContain(
      "ApiErrors",
    );
  });

  test("a changed template is a drift, which the next run mends", async () => {
    const { folder } = await run();
    expect((await check({ folder })).drift).toEqual([]);
    const place = join(folder, readme);
    const text = readFileSync(place, "utf8");
    writeFileSync(place, `${text}\nMore.\n`);
    const { drift } = await check({ folder });
    expect(drift.map(({ file }) => file)).toContain(
      join(folder, "sdk/README.md"),
    );
    await generate({ folder });
    expect(written(folder)).toContain("More.\n");
    expect((await check({ folder })).ok).toBe(true);
  });

  test("templates are inputs, as long as they are there", async () => {
    const { folder } = await run();
    const file = await readConfig(folder, null, () => undefined);
    const project = projectOf(file!, () => undefined)!;
    expect(inputsOf(project)).toContain(join(folder, readme));
    rmSync(join(folder, readme));
    expect(inputsOf(project)).not.toContain(join(folder, readme));
    await generate({ folder });
    expect(written(folder)).toContain("## A client");
  });
});

test("the page names every template", () => {
  const text = readFileSync(join(projectRoot, "docs/templates.md"), "utf8");
  for (const path of templateFiles(join(projectRoot, "templates"))!)
    expect(text).toContain(path.replace(/^reference\/(.*\.html)\.hbs$/, "$1"));
});

const reference = JSON.stringify({
  spec: "openapi.json",
  templates: "templates",
  targets: [
    { target: "reference", out: "api" },
    { target: "openapi-fetch", out: "fetch" },
  ],
});

test("parts, styles and templates of other targets are replaced, too", async () => {
  const { folder, made } = await run({
    "sundial.config.json": reference,
    "templates/reference/operation.html.hbs": "<p>one operation</p>\n",
    "templates/reference/reference.css": "p { color: teal; }\n",
    "templates/openapi-fetch/README.md.hbs": "# Of {{markdown title}}\n",
  });
  expect(made.ok).toBe(true);
  const html = readFileSync(join(folder, "api/index.html"), "utf8");
  expect(html).toContain("<p>one operation</p>");
  expect(html).toContain("p{color: teal;");
  expect(readFileSync(join(folder, "fetch/README.md"), "utf8")).toBe(
    "# Of Pets \\[x\\](javascript:1) \\<b\\> \\# no\n",
  );
});

describe("what is wrong is said with its place, and nothing is written", () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      "a name that is none",
      { "templates/typescript/README.hbs": "x" },
      "config/unknown-template",
      "templates/typescript/README.hbs replaces no template of Sundial; did you mean `typescript/README.md.hbs`?",
    ],
    [
      "a folder that is not there",
      {
        "sundial.config.json": page["sundial.config.json"]!.replace(
          '"templates": "templates"',
          '"templates": "lost"',
        ),
      },
      "config/no-templates",
      "There is no folder lost with templates.",
    ],
    [
      "a field that is not given",
      { [readme]: "a\n{{clientName}}\n" },
      "config/template-failed",
      '2:3 The template cannot be used: "clientName" is not given',
    ],
    ...(
      [
        ["a misspelt name", "{{titel}}", "1:3", "titel", "title"],
        [
          "in #if",
          "a {{#if hasOption}}x{{/if}}",
          "1:9",
          "hasOption",
          "hasOptions",
        ],
        [
          "in else if",
          "\n{{#if limits}}{{else if  singel}}{{/if}}",
          "2:26",
          "singel",
          "single",
        ],
        [
          "in #unless",
          "{{~#unless needUrl}}x{{/unless}}",
          "1:12",
          "needUrl",
          "needsUrl",
        ],
        ["in #each", "{{#each lsit}}x{{/each}}", "1:9", "lsit", "list"],
        [
          "in #with",
          "{{#with client}}{{#if titel}}{{/if}}{{/with}}",
          "1:23",
          "titel",
          "title",
        ],
        ["in a helper", "x {{markdown versoin}}", "1:14", "versoin", "version"],
      ] as const
    ).map(
      ([title, text, place, name, meant]): [
        string,
        Record<string, string>,
        string,
        string,
      ] => [
        `${title}: what is meant`,
        { [readme]: text },
        "config/template-failed",
        `${place} The template cannot be used: "${name}" is not given; did you mean \`${meant}\`?`,
      ],
    ),
    [
      "a helper that is not there",
      { [readme]: "{{shout title}}\n" },
      "config/template-failed",
      "1:1 The template cannot be used: You specified knownHelpersOnly, but used the unknown helper shout",
    ],
    [
      "a block without an end",
      { [readme]: "\n{{#if client}}\n" },
      "config/template-failed",
      "The template cannot be used: Expecting",
    ],
  ])("%s", async (_name, files, code, message) => {
    const { folder, made } = await run(files);
    const [found] = made.diagnostics.filter((d) => d.severity === "error");
    const { line, column } = found!.source?.position ?? {};
    const place = line === undefined ? "" : `${line}:${column} `;
    const said = `${place}${found!.message}`
      .replaceAll(`${folder}/`, "")
      .replaceAll(/\S*sundial-test-\w+\//g, "");
    expect([found!.code, said]).toEqual([
      code,
      expect.stringContaining(message),
    ]);
    expect(made.written).toEqual([]);
  });

  test("TypeScript that Prettier cannot read", async () => {
    const { made } = await run({
      "sundial.config.json": reference,
      "templates/openapi-fetch/client.ts.hbs": "export const = 1;\n",
    });
    expect(made.diagnostics.map(({ code }) => code)).toContain(
      "config/template-failed",
    );
  });
});
