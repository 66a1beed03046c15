import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectWithoutConfig } from "../../generator/config/index.js";
import type { Diagnostic } from "../../generator/diagnostics/index.js";
import { catalogue } from "../../generator/diagnostics/catalogue/index.js";
import { collectFindings } from "../../generator/diagnostics/findings.js";
import { lintProject } from "../../generator/lint.js";
import { locate } from "../../generator/source/index.js";
import { temporaryFolder, writeFiles } from "../support/temporary.js";

/** Everything `sundial lint` finds in a description. */
async function lint(text: string): Promise<readonly Diagnostic[]> {
  const folder = temporaryFolder();
  writeFiles(folder, { "api.yaml": text });
  const findings = collectFindings();
  const project = projectWithoutConfig(
    {
      spec: join(folder, "api.yaml"),
      preset: null,
      targets: ["typescript"],
      out: join(folder, "sdk"),
    },
    findings.report,
  );
  await lintProject(project!, { findings });
  return findings.all;
}

/** `line:column` of a finding in the text it is about. */
function placeOf({ source }: Diagnostic, text: string): string {
  const place = locate({ text, format: "yaml" }, source!.pointer);
  return `${place?.line}:${place?.column}`;
}

const head = `openapi: 3.1.0
info: { title: A, version: "1" }
servers: [{ url: "https://api.example.com" }]
security: []
`;

/** The beginning of an operation with all that rules ask for: 11 lines with `head`. */
const get = (path: string, id: string): string => `  ${path}:
    get:
      operationId: ${id}
      summary: Something
`;

const fails = `        default: { description: Failure }
`;

const ok = `      responses:
        "204": { description: Done }
${fails}`;

const paths = (...all: readonly string[]): string =>
  `${head}paths:\n${all.join("")}`;

/** The same in OpenAPI 3.0. */
const old = (text: string): string => text.replace("3.1.0", "3.0.3");

interface Case {
  readonly code: string;
  readonly fails: string;
  readonly at: string;
  readonly message: string;
  readonly passes: string;
}

const item = `      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
`;
const answer = (schema: string, extra = ""): string => `      responses:
        "200": { description: Found, content: { application/json: { schema: ${schema}${extra} } } }
${fails}`;

const cases: readonly Case[] = [
  {
    code: "lint/missing-operation-id",
    fails: paths(get("/a", "x").replace("      operationId: x\n", ""), ok),
    at: "7:5",
    message: "GET /a has no operationId",
    passes: paths(get("/a", "x"), ok),
  },
  {
    code: "lint/no-success-response",
    fails: paths(
      get("/a", "x"),
      `      responses: { "404": { description: Not there } }\n`,
    ),
    at: "7:5",
    message: "x declares no success response",
    passes: paths(get("/a", "x"), ok),
  },
  {
    code: "lint/unused-security-scheme",
    fails:
      paths(get("/a", "x"), ok) +
      "components: { securitySchemes: { key: { type: apiKey, in: header, name: K } } }\n",
    at: "13:34",
    message: "The security scheme `key` is declared, but no operation uses it.",
    passes:
      paths(get("/a", "x"), "      security: [{ key: [] }]\n", ok) +
      "components: { securitySchemes: { key: { type: apiKey, in: header, name: K } } }\n",
  },
  {
    code: "lint/unused-schema",
    fails:
      paths(get("/a", "x"), ok) +
      "components: { schemas: { Pet: { type: object } } }\n",
    at: "13:26",
    message: "The schema `Pet` is used by no operation.",
    passes:
      paths(get("/a", "x"), answer("{ $ref: '#/components/schemas/Pet' }")) +
      "components: { schemas: { Pet: { type: object } } }\n",
  },
  {
    code: "lint/no-summary",
    fails: paths(get("/a", "x").replace("Something", '" "'), ok),
    at: "7:5",
    message: "x has neither a summary nor a description",
    passes: paths(get("/a", "x").replace("summary", "description"), ok),
  },
  {
    code: "lint/no-tags",
    fails: paths(get("/a", "x"), "      tags: [a]\n", ok, get("/b", "y"), ok),
    at: "15:5",
    message: "y has no tag, although other operations have.",
    passes: paths(get("/a", "x"), ok, get("/b", "y"), ok),
  },
  {
    code: "lint/unknown-tag",
    fails:
      paths(get("/a", "x"), "      tags: [pest]\n", ok) +
      "tags: [{ name: pets }]\n",
    at: "10:14",
    message:
      "The tag `pest` is not in the description's list of tags; did you mean `pets`?",
    passes:
      paths(get("/a", "x"), "      tags: [pets]\n", ok) +
      "tags: [{ name: pets }]\n",
  },
  {
    code: "lint/response-without-schema",
    fails: paths(
      get("/a", "x"),
      `      responses: { "200": { description: Found, content: { application/json: {} } } }\n`,
    ),
    at: "10:60",
    message: "x answers 200 with application/json of unknown shape",
    passes: paths(
      get("/a", "x"),
      `      responses: { "200": { description: Found, content: { application/pdf: {} } } }\n`,
    ),
  },
  {
    code: "lint/response-without-schema",
    fails: paths(
      get("/a", "x"),
      `      responses: { "200": { description: Found } }\n`,
    ),
    at: "10:21",
    message: "x answers 200 and does not say with what",
    passes: paths(
      get("/a", "x"),
      `      responses: { "204": { description: Done } }\n`,
    ),
  },
  {
    code: "lint/body-without-schema",
    fails: paths(
      get("/a", "x").replace("get", "post"),
      "      requestBody: { content: { application/json: {} } }\n",
      ok,
    ),
    at: "10:33",
    message: "x takes application/json of unknown shape",
    passes: paths(
      get("/a", "x").replace("get", "post"),
      "      requestBody: { content: { application/json: { schema: { type: object } } } }\n",
      ok,
    ),
  },
  {
    code: "lint/no-error-response",
    fails: paths(get("/a", "x"), ok, get("/b", "y"), ok.replace(fails, "")),
    at: "14:5",
    message: "y declares no error response",
    passes: paths(get("/a", "x"), ok, get("/b", "y"), ok),
  },
  {
    code: "lint/no-error-response",
    fails: paths(get("/a", "x"), ok.replace(fails, "")),
    at: "1:1",
    message: "No operation declares an error response",
    passes: paths(get("/a", "x"), ok.replace("default", '"5XX"')),
  },
  {
    code: "lint/no-security",
    fails:
      paths(
        get("/a", "x"),
        "      security: [{ key: [] }]\n",
        ok,
        get("/b", "y"),
        ok,
      ).replace("security: []\n", "") +
      "components: { securitySchemes: { key: { type: apiKey, in: header, name: K } } }\n",
    at: "14:5",
    message: "y does not say whether it needs credentials",
    passes:
      paths(
        get("/a", "x"),
        "      security: [{ key: [] }]\n",
        ok,
        get("/b", "y"),
        "      security: []\n",
        ok,
      ).replace("security: []\n", "") +
      "components: { securitySchemes: { key: { type: apiKey, in: header, name: K } } }\n",
  },
  {
    code: "lint/no-security",
    fails: paths(get("/a", "x"), ok).replace("security: []\n", ""),
    at: "1:1",
    message: "The description says nowhere how callers authenticate.",
    passes: paths(get("/a", "x"), ok),
  },
  {
    code: "lint/no-server",
    fails: paths(get("/a", "x"), ok).replace("https://api.example.com", "/v1"),
    at: "1:1",
    message: "The server `/v1` has no host",
    passes: paths(get("/a", "x"), ok).replace(
      "https://api.example.com",
      "{scheme}://api.example.com",
    ),
  },
  {
    code: "lint/unclear-pagination",
    fails: paths(
      get("/a", "x"),
      "      parameters: [{ name: after, in: query, schema: { type: string } }]\n",
      answer("{ type: array, items: { type: string } }"),
    ),
    at: "7:5",
    message: "x takes `after`, but how its next page is read is not clear",
    passes: paths(
      get("/a", "x"),
      "      parameters: [{ name: page, in: query, schema: { type: integer } }]\n",
      answer("{ type: array, items: { type: string } }"),
    ),
  },
  {
    code: "lint/overlapping-paths",
    fails: paths(
      get("/{id}/me", "x"),
      item,
      ok,
      get("/books/{id}", "y"),
      item,
      ok,
    ),
    at: "15:5",
    message: "One URL can fit both",
    passes: paths(get("/books/me", "x"), ok, get("/books/{id}", "y"), item, ok),
  },
  {
    code: "lint/trailing-slash",
    fails: paths(get("/a", "x"), ok, get("/b", "y"), ok, get("/c/", "z"), ok),
    at: "21:5",
    message: "/c/ ends with a slash, although most paths do not.",
    passes: paths(get("/a", "x"), ok, get("/b", "y"), ok, get("/", "z"), ok),
  },
  {
    code: "lint/inconsistent-naming",
    fails: paths(
      ...["/aB", "/cD", "/eF", "/gH", "/iJ", "/kL", "/mN", "/oP", "/q_r"].map(
        (path, index) =>
          get(path, "x" + index) + ok.replace("default", '"4XX"'),
      ),
      get("/sT", "x9") + ok,
    ),
    at: "63:5",
    message:
      "Nearly all path segments are written in camelCase, but not `q_r`.",
    passes: paths(
      ...["/aB", "/cD", "/eF", "/gH", "/i-j", "/k-l", "/m-n", "/o-p"].map(
        (path, index) => get(path, "x" + index) + ok,
      ),
    ),
  },
  {
    code: "lint/unused-component",
    fails:
      paths(get("/a", "x"), ok) +
      "components: { parameters: { p: { name: p, in: query, schema: { type: string } } } }\n",
    at: "13:29",
    message: "Nothing refers to the parameter `p`.",
    passes:
      paths(
        get("/a", "x"),
        "      parameters: [{ $ref: '#/components/parameters/p' }]\n",
        ok,
      ) +
      "components: { parameters: { p: { name: p, in: query, schema: { type: string } } } }\n",
  },
  {
    code: "lint/duplicate-enum-value",
    fails: paths(get("/a", "x"), answer("{ enum: [a, b, a] }")),
    at: "11:92",
    message: 'The enum lists "a" twice.',
    passes: paths(get("/a", "x"), answer('{ enum: [a, b, "1", 1] }')),
  },
  ...[
    [
      "{ type: object, properties: { owner: { type: object, properties: { id: { type: string } } } } }",
      "/ownr/id",
      "/owner/id",
    ],
    [
      "{ allOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { id: { type: string } } }] }",
      "/ib",
      "/id",
    ],
    ["{ type: object, properties: { id: {} } }", "/idd", "/id"],
    ["{ type: object, properties: { id: {} } }", "/di", ""],
  ].map(([schema, wrong, right]): Case => {
    const linked = (pointer: string): string =>
      paths(
        get("/a", "x"),
        `      parameters: [{ name: q, in: query, schema: {} }]
      responses:
        "200":
          description: Found
          content: { application/json: { schema: ${schema!} } }
          links:
            next: { operationId: x, parameters: { q: "a{$response.body#${pointer}}" } }
${fails}`,
      );
    return {
      code: "link/unknown-member",
      fails: linked(wrong!),
      at: "16:13",
      message: `The link \`next\` reads \`${wrong!}\``,
      passes: linked(right!),
    };
  }),
  {
    code: "lint/ref-siblings",
    fails: old(
      paths(
        get("/a", "x"),
        answer("{ $ref: '#/components/schemas/B', description: Other }"),
      ) + "components: { schemas: { B: { type: object } } }\n",
    ),
    at: "11:124",
    message: "Beside a $ref, `description` means nothing in this version",
    passes:
      paths(
        get("/a", "x"),
        answer("{ $ref: '#/components/schemas/B', description: Other }"),
      ) + "components: { schemas: { B: { type: object } } }\n",
  },
  {
    code: "lint/lost-ref-siblings",
    fails:
      paths(
        get("/a", "x"),
        `      parameters: [{ $ref: "#/components/parameters/Q", required: true }]\n`,
        ok,
      ) +
      "components: { parameters: { Q: { name: q, in: query, schema: {} } } }\n",
    at: "10:67",
    message: "Beside a $ref, `required` has no effect",
    passes:
      paths(
        get("/a", "x"),
        `      parameters: [{ $ref: "#/components/parameters/Q", description: Of x, x-a: 1 }]\n`,
        ok,
      ) +
      "components: { parameters: { Q: { name: q, in: query, schema: {} } } }\n",
  },
  {
    code: "lint/query-in-path",
    fails: paths(get("/a?b=true", "x"), ok),
    at: "6:3",
    message: "The path /a?b=true has a query or a fragment",
    passes: paths(get("/a", "x"), ok),
  },
  {
    code: "lint/discriminator-not-required",
    fails:
      paths(get("/a", "x"), answer("{ $ref: '#/components/schemas/Pet' }")) +
      `components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind }
    Cat: { allOf: [{ $ref: '#/components/schemas/Base' }] }
    Dog: { type: object, properties: { kind: { const: Dog } } }
    Base: { type: object, required: [kind], properties: { kind: { type: string } } }
`,
    at: "17:7",
    message: "`kind` tells the variants apart, but is not required in `Dog`.",
    passes:
      paths(get("/a", "x"), answer("{ $ref: '#/components/schemas/Pet' }")) +
      `components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
      discriminator: { propertyName: kind }
    Cat: { allOf: [{ $ref: '#/components/schemas/Base' }] }
    Dog: { type: object, required: [kind], properties: { kind: { const: Dog } } }
    Base: { type: object, required: [kind], properties: { kind: { type: string } } }
`,
  },
  {
    code: "lint/invalid-example",
    fails: paths(
      get("/a", "x"),
      answer(
        "{ type: object, properties: { n: { type: integer } } }",
        ", example: { n: one }",
      ),
    ),
    at: "11:147",
    message:
      'The example does not fit its schema: at `n` expected integer, found "one".',
    passes: paths(
      get("/a", "x"),
      answer(
        "{ type: object, properties: { n: { type: integer } } }",
        ", example: { n: 1 }",
      ),
    ),
  },
  {
    code: "validators/invalid-keyword",
    fails: paths(get("/a", "x"), answer("{ type: string, minLength: -1 }")),
    at: "11:104",
    message: "The value of minLength means nothing in JSON Schema 2020-12",
    passes: paths(get("/a", "x"), answer("{ type: string, minLength: 1 }")),
  },
  {
    code: "validators/invalid-keyword",
    fails: paths(get("/a", "x"), answer("{ type: number, multipleOf: 0 }")),
    at: "11:105",
    message: "The value of multipleOf means nothing",
    passes: paths(
      get("/a", "x"),
      answer("{ type: number, minimum: 0, exclusiveMinimum: true }"),
    ),
  },
  {
    code: "validators/pathological-pattern",
    fails: paths(get("/a", "x"), answer("{ type: string, pattern: (a+)+$ }")),
    at: "11:102",
    message:
      "The pattern (a+)+$ can take very long on texts that are made for it: a repetition can take one text in several ways",
    passes: paths(get("/a", "x"), answer("{ type: string, pattern: a+$ }")),
  },
  {
    code: "validators/pathological-pattern",
    fails: paths(
      get("/a", "x"),
      answer('{ type: object, patternProperties: { "^.*,.*$": {} } }'),
    ),
    at: "11:115",
    message: "repetitions that follow each other can take the same text",
    passes: paths(
      get("/a", "x"),
      answer('{ type: object, patternProperties: { "^x-": {} } }'),
    ),
  },
  // What reading the description says anyway.
  {
    code: "operation/ambiguous-path",
    fails: paths(
      get("/a/{id}", "x"),
      item,
      ok,
      get("/a/{name}", "y"),
      item.replace("name: id", "name: name"),
      ok,
    ),
    at: "14:3",
    message: "The path /a/{name} is the same as /a/{id}",
    passes: paths(get("/a/{id}", "x"), item, ok, get("/b/{id}", "y"), item, ok),
  },
  {
    code: "operation/duplicate-id",
    fails: paths(get("/a", "x"), ok, get("/b", "x"), ok),
    at: "15:20",
    message: "The operationId `x` is used twice.",
    passes: paths(get("/a", "x"), ok, get("/b", "y"), ok),
  },
  {
    code: "operation/undeclared-path-parameter",
    fails: paths(get("/a/{id}", "x"), ok),
    at: "7:5",
    message: "a parameter `{id}` that is not declared",
    passes: paths(get("/a/{id}", "x"), item, ok),
  },
  {
    code: "upgrade/ref-siblings-ignored",
    fails:
      paths(
        get("/a", "x"),
        answer("{ $ref: '#/components/schemas/Pet', minProperties: 1 }"),
      ).replace("3.1.0", "3.0.3") +
      "components: { schemas: { Pet: { type: object } } }\n",
    at: "11:128",
    message: "Beside a $ref, `minProperties` has no effect",
    passes:
      paths(
        get("/a", "x"),
        answer("{ $ref: '#/components/schemas/Pet', minProperties: 1 }"),
      ) + "components: { schemas: { Pet: { type: object } } }\n",
  },
  {
    code: "lifecycle/no-replacement",
    fails: paths(get("/a", "x"), "      deprecated: true\n", ok),
    at: "7:5",
    message: "Nothing says what to use instead of the operation x",
    passes: paths(
      get("/a", "x"),
      "      deprecated: true\n      x-deprecated-reason: Nobody uses it\n",
      ok,
    ),
  },
];

describe("every rule: a description that breaks it, and one that does not", () => {
  test.each(cases)("$code: $message", async (one) => {
    const found = (await lint(one.fails)).filter(
      ({ code }) => code === one.code,
    );
    expect(found.map(({ message }) => message).join("\n")).toContain(
      one.message,
    );
    expect(found.map((each) => placeOf(each, one.fails))).toContain(one.at);
    expect(found.every(({ hint }) => hint !== null)).toBe(true);
    const good = await lint(one.passes);
    expect(good.map(({ code }) => code)).not.toContain(one.code);
  });

  test("none is without a case", () => {
    const codes = Object.keys(catalogue).filter((code) =>
      /^lint\/|^validators\/(?:invalid-keyword|pathological)/.test(code),
    );
    const covered = new Set(cases.map(({ code }) => code));
    expect(codes.filter((code) => !covered.has(code))).toEqual([]);
  });

  test("a description as one would write it is clean", async () => {
    const text = paths(get("/a", "x"), ok);
    expect(await lint(text)).toEqual([]);
  });

  test("an escaped reference leads to the component it names", async () => {
    const text =
      paths(get("/a", "x"), answer("{ $ref: '#/components/schemas/Pet' }")) +
      `components:
  schemas:
    Pet:
      oneOf: [{ $ref: '#/components/schemas/Big%20dog' }]
      discriminator: { propertyName: kind }
    Big dog: { type: object, properties: { kind: { const: Dog } } }
`;
    const messages = (await lint(text)).map(({ message }) => message);
    expect(messages).toContain(
      "`kind` tells the variants apart, but is not required in `Big dog`.",
    );
  });
});
