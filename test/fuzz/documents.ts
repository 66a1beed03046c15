import * as fc from "fast-check";
import { payloads } from "../hostile/payloads.js";

/** A description as random JSON of the right shape. */
export type Description = Record<string, unknown>;

const words = [
  "pet",
  "Pet",
  "petID",
  "owner_name",
  "list",
  "x-y",
  "v1",
  "Error",
  "get",
  "12",
  "items",
  "default",
];
const hostile = Object.values(payloads).filter((text) => text.length < 200);
const word = fc.constantFrom(...words);
const text = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
);
const schemaNames = ["A", "B", "C_d", "e.f"];

function member<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

/** Members that are undefined are left out. */
function record(
  members: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record(members)
    .map((made) =>
      Object.fromEntries(
        Object.entries(made).filter(([, value]) => value !== undefined),
      ),
    );
}

function dictionary(values: fc.Arbitrary<unknown>, most: number) {
  return fc.dictionary(text, values, { maxKeys: most });
}

/** JSON Schema in the dialect of a version; `base`: what references begin with. */
function schemas(version: string, base: string): fc.Arbitrary<unknown> {
  const annotated = {
    description: member(text),
    title: member(text),
    default: member(fc.jsonValue({ maxDepth: 1 })),
    deprecated: member(fc.boolean()),
    readOnly: member(fc.boolean()),
    ...(version === "3.0" ? { nullable: member(fc.boolean()) } : {}),
  };
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 4, depthIdentifier: "schema" },
      fc.constantFrom(...schemaNames).map((name) => ({ $ref: base + name })),
      record({
        type: fc.constantFrom("string", "integer", "number", "boolean"),
        format: member(
          fc.constantFrom("date-time", "int64", "uuid", "binary", "byte", "x"),
        ),
        pattern: member(fc.constantFrom("^a+$", "\\d", "[", "/", "\\-")),
        minLength: member(fc.integer({ min: -1, max: 9 })),
        minimum: member(fc.double({ noNaN: true, noDefaultInfinity: true })),
        ...annotated,
      }),
      record({
        enum: fc.array(fc.oneof(text, fc.integer(), fc.constant(null)), {
          maxLength: 4,
        }),
        type: member(fc.constant("string")),
        ...annotated,
      }),
      record({
        type: fc.constant("object"),
        properties: dictionary(tie("schema"), 4),
        required: member(fc.array(text, { maxLength: 2 })),
        additionalProperties: member(fc.oneof(fc.boolean(), tie("schema"))),
        ...annotated,
      }),
      record({
        type: fc.constant("array"),
        items: tie("schema"),
        maxItems: member(fc.nat(3)),
        ...annotated,
      }),
      record({
        allOf: fc.array(tie("schema"), { maxLength: 3 }),
        ...annotated,
      }),
      record({
        [version === "2.0" ? "allOf" : "oneOf"]: fc.array(tie("schema"), {
          maxLength: 3,
        }),
        discriminator: member<unknown>(
          version === "2.0"
            ? text
            : record({
                propertyName: text,
                mapping: member(
                  dictionary(fc.constantFrom(...schemaNames, `${base}A`), 2),
                ),
              }),
        ),
        ...annotated,
      }),
      ...(version >= "3.1"
        ? [
            record({
              type: fc.subarray([
                "string",
                "null",
                "integer",
                "object",
                "array",
              ]),
              const: member(fc.jsonValue({ maxDepth: 1 })),
            }),
            record({
              prefixItems: fc.array(tie("schema"), { maxLength: 2 }),
              items: member(fc.boolean()),
              if: member(tie("schema")),
              then: member(tie("schema")),
            }),
            fc.boolean(),
          ]
        : []),
    ),
  }));
  return schema;
}

const segments = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: word },
    fc.constantFrom("{id}", "{pet-id}"),
    text.map((one) => one.replaceAll("/", "")),
  ),
  { minLength: 1, maxLength: 4 },
);
const path = segments.map((list) => `/${list.join("/")}`);

function operation(
  version: string,
  schema: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const two = version === "2.0";
  const typed = two
    ? {
        type: fc.constantFrom("string", "integer", "array", "file"),
        items: member(record({ type: fc.constant("string") })),
        collectionFormat: member(fc.constantFrom("csv", "multi", "tsv")),
      }
    : {
        schema,
        style: member(
          fc.constantFrom("form", "simple", "deepObject", "pipeDelimited"),
        ),
        explode: member(fc.boolean()),
      };
  const parameter = record({
    name: fc.oneof(fc.constant("id"), text),
    in: fc.constantFrom(
      "query",
      "query",
      "header",
      "path",
      ...(two ? ["formData"] : ["cookie"]),
    ),
    required: member(fc.boolean()),
    description: member(text),
    ...typed,
  });
  const media = fc.dictionary(
    fc.constantFrom(
      "application/json",
      "text/plain",
      "multipart/form-data",
      "application/x-www-form-urlencoded",
      "text/event-stream",
      "image/*",
      "*/*",
    ),
    record({
      schema: member(schema),
      ...(version === "3.2" ? { itemSchema: member(schema) } : {}),
    }),
    { maxKeys: 2 },
  );
  const status = fc.constantFrom("200", "201", "204", "2XX", "404", "default");
  const value = fc.oneof(
    text,
    fc.constantFrom("$url", "$request.path.id", "$response.body#/a", "{$url}"),
  );
  const link = record({
    operationId: member(text),
    operationRef: member(fc.constantFrom("#/paths/~1a/get", "#/paths")),
    parameters: member(
      fc.dictionary(fc.oneof(fc.constant("id"), text), value, { maxKeys: 2 }),
    ),
    requestBody: member(value),
  });
  const response = record({
    description: text,
    ...(two
      ? {}
      : { links: member(fc.dictionary(text, link, { maxKeys: 1 })) }),
    ...(two ? { schema: member(schema) } : { content: member(media) }),
    headers: member(
      dictionary(record(two ? { type: fc.constant("string") } : { schema }), 1),
    ),
  });
  return record({
    operationId: member(text),
    summary: member(text),
    description: member(text),
    tags: member(fc.array(text, { maxLength: 2 })),
    deprecated: member(fc.boolean()),
    parameters: member(fc.array(parameter, { maxLength: 3 })),
    responses: fc.dictionary(status, response, { maxKeys: 3 }),
    security: member(fc.constantFrom([], [{ key: [] }], [{ nobody: [] }])),
    ...(two
      ? {}
      : {
          requestBody: member(
            record({ content: media, required: member(fc.boolean()) }),
          ),
          callbacks: member(
            fc.dictionary(text, callback(parameter, media, response), {
              maxKeys: 1,
            }),
          ),
        }),
  });
}

/** What the API calls, with callbacks inside of it that may lead in a circle. */
function callback(
  parameter: fc.Arbitrary<unknown>,
  media: fc.Arbitrary<unknown>,
  response: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const received = record({
    operationId: member(text),
    parameters: member(fc.array(parameter, { maxLength: 2 })),
    requestBody: member(
      record({ content: media, required: member(fc.boolean()) }),
    ),
    responses: fc.dictionary(
      fc.constantFrom("200", "2XX", "default"),
      response,
      {
        maxKeys: 2,
      },
    ),
    callbacks: member(
      fc.constant({ again: { $ref: "#/paths/~1a/get/callbacks/again" } }),
    ),
  });
  return fc.dictionary(
    fc.oneof(fc.constant("{$request.body#/url}"), text),
    record({ post: received }),
    { maxKeys: 1 },
  );
}

/** Descriptions of a version that are mostly valid. */
function description(version: string): fc.Arbitrary<Description> {
  const two = version === "2.0";
  const schema = schemas(
    version,
    two ? "#/definitions/" : "#/components/schemas/",
  );
  const methods = [
    "get",
    "post",
    "put",
    "delete",
    "patch",
    ...(version === "3.2" ? ["query"] : []),
  ];
  const item = fc.dictionary(
    fc.constantFrom(...methods),
    operation(version, schema),
    { maxKeys: 3 },
  );
  const named = fc
    .tuple(...schemaNames.map(() => schema))
    .map((list) =>
      Object.fromEntries(list.map((one, index) => [schemaNames[index], one])),
    );
  const key = fc.constant({
    key: { type: "apiKey", in: "header", name: "X-Key" },
  });
  return record({
    [two ? "swagger" : "openapi"]: fc.constant(two ? "2.0" : `${version}.0`),
    info: record({ title: text, version: text, description: member(text) }),
    paths: fc.dictionary(path, item, { maxKeys: 4 }),
    ...(two
      ? {
          definitions: named,
          securityDefinitions: key,
          host: member(fc.constant("a.example")),
          basePath: member(path),
        }
      : {
          components: record({ schemas: named, securitySchemes: key }),
          servers: member(
            fc.constant([
              {
                url: "https://a.example/{b}",
                variables: { b: { default: "c" } },
              },
            ]),
          ),
          ...(version >= "3.1"
            ? { webhooks: member(fc.dictionary(text, item, { maxKeys: 1 })) }
            : {}),
        }),
  });
}

export const descriptions: fc.Arbitrary<Description> = fc.oneof(
  ...["2.0", "3.0", "3.1", "3.2"].map(description),
);

/** What is done to one value of a description, chosen by `at` among all of them. */
export interface Mutation {
  readonly at: number;
  readonly kind: "delete" | "replace" | "copy" | "rename";
  readonly value: unknown;
}

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(1_000_000),
    kind: fc.constantFrom("delete", "replace", "copy", "rename"),
    value: fc.oneof(
      fc.constantFrom<unknown>(
        null,
        [],
        {},
        true,
        0,
        -1,
        "",
        "#",
        "#/",
        "#/components/schemas/A",
        { $ref: "#/paths" },
        { $ref: "#" },
        { type: "object" },
      ),
      text,
      fc.jsonValue({ maxDepth: 2 }),
    ),
  }),
  { maxLength: 4 },
);

/** A copy of a description with the mutations done. */
export function mutated(
  given: Description,
  list: readonly Mutation[],
): Description {
  const made = structuredClone(given);
  for (const { at, kind, value } of list) {
    const places = placesIn(made);
    if (places.length === 0) break;
    const [owner, key] = places[at % places.length]!;
    if (kind === "delete") Reflect.deleteProperty(owner, key);
    else if (kind === "replace") set(owner, key, value);
    else if (kind === "copy") {
      const [other, name] = places[(at * 7 + 1) % places.length]!;
      set(owner, key, structuredClone(Reflect.get(other, name)));
    } else if (!Array.isArray(owner)) {
      const old: unknown = Reflect.get(owner, key);
      Reflect.deleteProperty(owner, key);
      set(owner, typeof value === "string" ? value : `${key}x`, old);
    }
  }
  return made;
}

function set(owner: object, key: string, value: unknown): void {
  Object.defineProperty(owner, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** Every member and item: the first few thousand, which is all of what is generated. */
function placesIn(root: object): readonly (readonly [object, string])[] {
  const places: (readonly [object, string])[] = [];
  const waiting: object[] = [root];
  for (
    let next = waiting.shift();
    next !== undefined && places.length < 5000;
    next = waiting.shift()
  )
    for (const [key, value] of Object.entries(next) as [string, unknown][]) {
      places.push([next, key]);
      if (typeof value === "object" && value !== null) waiting.push(value);
    }
  return places;
}
