/** Parts of a description that grow with `n`, in one way each. */
export interface Growth {
  /** Members of the description besides its version and its info. */
  readonly of: (n: number) => Readonly<Record<string, unknown>>;
  /** How large `n` is to begin with. */
  readonly n: number;
}

const numbered = <T>(n: number, one: (index: number) => T): T[] =>
  Array.from({ length: n }, (_, index) => one(index));

const named = <T>(n: number, one: (index: number) => T): Record<string, T> =>
  Object.fromEntries(numbered(n, (index) => [`M${index}`, one(index)]));

const ref = (name: string): object => ({
  $ref: `#/components/schemas/${name}`,
});

const ok = { 200: { description: "Found" } };

/** One operation whose request body is `schema`, beside `schemas`. */
function withBody(
  schema: object,
  schemas: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const requestBody = { content: { "application/json": { schema } } };
  const post = { operationId: "put", requestBody, responses: ok };
  return { paths: { "/a": { post } }, components: { schemas } };
}

/** One operation with a description, and a schema with the same one. */
function withText(text: string): Readonly<Record<string, unknown>> {
  const get = {
    operationId: "get",
    summary: text,
    description: text,
    responses: { 200: { description: text } },
  };
  const A = { type: "string", description: text, example: text, default: text };
  return { paths: { "/a": { get } }, components: { schemas: { A } } };
}

const text = (piece: string): Growth => ({
  of: (n) => withText(piece.repeat(n / piece.length)),
  n: 250_000,
});

/** What grows, by name. */
export const growths: Readonly<Record<string, Growth>> = {
  "text of words": text("word and word. "),
  "text of spaces": text(" "),
  "text of lines": text("\n"),
  "text of one word": text("a"),
  "text of comment ends": text("*/"),
  "text of backticks": text("`"),
  "text of stars": text("* a **b "),
  "text of brackets": text("["),
  "text of links": text("[a](b) "),
  "text of braces": text("{{"),
  "text of elements": text("<a "),
  "text of open elements": text("<"),
  "text of headings": text("# a\n"),
  "text of lists": text("- a\n  - b\n"),
  "text of tables": text("|a|b|\n|-|-|\n"),
  "text of quotes": text("\"'"),
  "text of backslashes": text("\\"),
  "text of entities": text("&amp"),
  "text of wide characters": text("漢字"),
  "text of unseen characters": text("\u200b\u202e"),
  "enum of texts": {
    of: (n) =>
      withBody(ref("A"), { A: { enum: numbered(n, (i) => `v ${i}`) } }),
    n: 5_000,
  },
  "enum of numbers": {
    of: (n) => withBody({ type: "integer", enum: numbered(n, (i) => i) }),
    n: 5_000,
  },
  properties: {
    of: (n) =>
      withBody(ref("A"), {
        A: {
          properties: named(n, () => ({ type: "string" })),
          required: numbered(n, (index) => `M${index}`),
        },
      }),
    n: 2_000,
  },
  "properties with schemas of their own": {
    of: (n) =>
      withBody({
        properties: named(n, () => ({
          properties: { a: { enum: ["a", "b"] } },
        })),
      }),
    n: 500,
  },
  variants: {
    of: (n) =>
      withBody(
        { oneOf: numbered(n, (index) => ref(`M${index}`)) },
        named(n, (index) => ({
          type: "object",
          properties: { [`p${index}`]: { type: "string" } },
          required: [`p${index}`],
        })),
      ),
    n: 250,
  },
  "variants with a tag": {
    of: (n) =>
      withBody(
        {
          oneOf: numbered(n, (index) => ref(`M${index}`)),
          discriminator: { propertyName: "kind" },
        },
        named(n, (index) => ({
          type: "object",
          properties: { kind: { const: `M${index}` } },
          required: ["kind"],
        })),
      ),
    n: 250,
  },
  "parts of an allOf": {
    of: (n) =>
      withBody({
        allOf: numbered(n, (index) => ({
          properties: { [`p${index}`]: { type: "string" } },
        })),
      }),
    n: 500,
  },
  "a chain of heirs": {
    of: (n) =>
      withBody(
        ref(`M${n - 1}`),
        named(n, (index) => ({
          allOf: [
            ...(index === 0 ? [] : [ref(`M${index - 1}`)]),
            { properties: { [`p${index}`]: { type: "string" } } },
          ],
        })),
      ),
    n: 100,
  },
  "a chain of references": {
    of: (n) =>
      withBody(
        ref(`M${n - 1}`),
        named(n, (index) =>
          index === 0 ? { type: "string" } : ref(`M${index - 1}`),
        ),
      ),
    n: 500,
  },
  "schemas that hold each other": {
    of: (n) =>
      withBody(
        ref("M0"),
        named(n, (index) => ({
          properties: {
            next: ref(`M${(index + 1) % n}`),
            other: ref(`M${(index * 7 + 1) % n}`),
          },
        })),
      ),
    n: 1_000,
  },
  parameters: {
    of: (n) => ({
      paths: {
        "/a": {
          get: {
            operationId: "get",
            parameters: numbered(n, (index) => ({
              name: `p${index}`,
              in: index % 2 === 0 ? "query" : "header",
              schema: { type: "string" },
            })),
            responses: ok,
          },
        },
      },
    }),
    n: 1_000,
  },
  "parameters of a path": {
    of: (n) => ({
      paths: {
        [`/a${numbered(n, (index) => `/{p${index}}`).join("")}`]: {
          get: {
            operationId: "get",
            parameters: numbered(n, (index) => ({
              name: `p${index}`,
              in: "path",
              required: true,
              schema: { type: "string" },
            })),
            responses: ok,
          },
        },
      },
    }),
    n: 500,
  },
  "operations of one path prefix": {
    of: (n) => ({
      paths: Object.fromEntries(
        numbered(n, (index) => [
          `/v1/things/m${index}`,
          { get: { operationId: `get${index}`, responses: ok } },
        ]),
      ),
    }),
    n: 500,
  },
  "operations of one name": {
    of: (n) => ({
      paths: Object.fromEntries(
        numbered(n, (index) => [
          `/a/${"b/".repeat(index % 7)}${index}`,
          { get: { summary: "The same", tags: ["same"], responses: ok } },
        ]),
      ),
    }),
    n: 500,
  },
  "schemas of one name": {
    of: (n) => ({
      paths: { "/a": { get: { operationId: "get", responses: ok } } },
      components: {
        schemas: Object.fromEntries(
          numbered(n, (index) => [
            `A${"-".repeat(index % 50)}b${"_".repeat(index / 50)}`,
            { type: "object", properties: { a: { type: "string" } } },
          ]),
        ),
      },
    }),
    n: 500,
  },
  "responses of an operation": {
    of: (n) => ({
      paths: {
        "/a": {
          get: {
            operationId: "get",
            responses: {
              200: {
                description: "Found",
                headers: named(n, () => ({ schema: { type: "string" } })),
                content: Object.fromEntries(
                  numbered(n, (index) => [
                    `application/x${index}`,
                    { schema: { type: "object" } },
                  ]),
                ),
              },
            },
          },
        },
      },
    }),
    n: 500,
  },
  "security schemes": {
    of: (n) => ({
      paths: { "/a": { get: { operationId: "get", responses: ok } } },
      security: numbered(n, (index) => ({ [`M${index}`]: [] })),
      components: {
        securitySchemes: named(n, (index) => ({
          type: "apiKey",
          in: "header",
          name: `X-${index}`,
        })),
      },
    }),
    n: 500,
  },
  tags: {
    of: (n) => ({
      tags: numbered(n, (index) => ({ name: `t${index}` })),
      paths: {
        "/a": {
          get: {
            operationId: "get",
            tags: numbered(n, (index) => `t${index}`),
            responses: ok,
          },
        },
      },
    }),
    n: 1_000,
  },
  servers: {
    of: (n) => ({
      servers: numbered(n, (index) => ({
        url: `https://{a}.example.com/${index}`,
        variables: { a: { default: "a", enum: ["a", `b${index}`] } },
      })),
      paths: { "/a": { get: { operationId: "get", responses: ok } } },
    }),
    n: 500,
  },
};
