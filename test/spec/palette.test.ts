import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { routes } from "../../examples/quickstart/server/routes.js";
import { projectRoot } from "../support/shared.js";

// What `spec/palette/palette.yaml` promises its readers, read without any of our own stages.

type Json = Record<string, unknown>;

const text = readFileSync(
  join(projectRoot, "spec/palette/palette.yaml"),
  "utf8",
);
const tree = load(text) as Json;
const methods = ["get", "put", "post", "patch", "delete"];

interface Op {
  readonly label: string;
  readonly method: string;
  readonly path: string;
  readonly op: Json;
}

const operations: Op[] = Object.entries(tree["paths"] as Json).flatMap(
  ([path, item]) =>
    methods
      .filter((method) => method in (item as Json))
      .map((method) => ({
        label: `${method.toUpperCase()} ${path}`,
        method,
        path,
        op: (item as Json)[method] as Json,
      })),
);

/** Follows a `$ref` to a component. */
function resolve(value: unknown): Json {
  const ref = (value as Json)["$ref"];
  if (typeof ref !== "string") return value as Json;
  return ref
    .split("/")
    .slice(1)
    .reduce<Json>((at, member) => at[member] as Json, tree);
}

const responsesOf = (op: Json): [string, Json][] =>
  Object.entries(op["responses"] as Json).map(([status, response]) => [
    status,
    resolve(response),
  ]);

test("operation ids are unique, and every operation has a summary and one known tag", () => {
  const tags = (tree["tags"] as Json[]).map(({ name }) => name);
  const ids = operations.map(({ op }) => op["operationId"]);
  expect(new Set(ids).size).toBe(operations.length);
  for (const { label, op } of operations) {
    expect(op["summary"], label).toBeTypeOf("string");
    expect(op["tags"], label).toHaveLength(1);
    expect(tags, label).toContain((op["tags"] as string[])[0]);
  }
});

test("every path begins with its version", () => {
  for (const { path } of operations) expect(path).toMatch(/^\/v1(alpha1)?\//);
});

test("every operation declares its errors, with the API's body", () => {
  for (const { label, op } of operations) {
    const statuses = responsesOf(op).map(([status]) => status);
    expect(statuses, label).toEqual(
      expect.arrayContaining(["401", "429", "500"]),
    );
    for (const [status, response] of responsesOf(op))
      if (status >= "400")
        expect(JSON.stringify(response["content"]), label).toContain("v1Error");
  }
});

test("creating answers 201 with the uid; the codes of the documentation all occur", () => {
  const seen = new Set<string>();
  for (const { label, op } of operations) {
    for (const [status] of responsesOf(op)) seen.add(status);
    if (/Create$|ImportFile$/.test(String(op["operationId"])))
      expect(op["responses"], label).toHaveProperty("201");
  }
  expect([...seen].sort()).toEqual(
    expect.arrayContaining(
      "200 201 204 400 401 403 404 409 429 500".split(" "),
    ),
  );
});

test("a list that takes continue answers with a token", () => {
  for (const { label, op } of operations) {
    const parameters = ((op["parameters"] ?? []) as unknown[]).map(resolve);
    if (!parameters.some(({ name }) => name === "continue")) continue;
    const ok = resolve((op["responses"] as Json)["200"]);
    const media = (ok["content"] as Json)["application/json"] as Json;
    const schema = resolve(media["schema"]);
    const { listmeta, metadata } = schema["properties"] as Json;
    const list = resolve(listmeta ?? metadata);
    expect(list["properties"], label).toHaveProperty("continue");
  }
});

test("deprecated operations name a cut-off and a replacement that exists", () => {
  const ids = operations.map(({ op }) => op["operationId"]);
  const deprecated = operations.filter(({ op }) => op["deprecated"] === true);
  expect(deprecated.length).toBeGreaterThan(0);
  for (const { label, op } of deprecated) {
    const lifecycle = op["x-lifecycle"] as Json;
    const { on } = lifecycle["cutOff"] as Json;
    expect(on, label).toMatch(/^\d{4}-\d\d-\d\d$/);
    const { kind, ref } = lifecycle["replacement"] as Json;
    if (kind === "operation") expect(ids, label).toContain(ref);
  }
});

test("the server of the quick start serves described operations only", () => {
  const described = operations.map(({ label }) => label);
  for (const { method, path } of routes)
    expect(described).toContain(`${method} ${path}`);
});

describe("examples", () => {
  const response = new Ajv2020({ strict: false, validateFormats: false });
  const request = new Ajv2020({ strict: false, validateFormats: false });
  response.addSchema({ $id: "palette", ...tree });
  request.addSchema({ $id: "palette", ...withoutReadOnly(tree) });

  const cases = operations.flatMap(({ label, op }) => [
    ...examplesOf(resolve(op["requestBody"] ?? {})).map((entry) => ({
      ...entry,
      ajv: request,
      label: `${label} request ${entry.name}`,
    })),
    ...responseCases(label, op["responses"] as Json),
  ]);
  const { responses } = tree["components"] as Json;
  cases.push(...responseCases("shared", responses as Json));

  /** Shared responses are cases of their own. */
  function responseCases(label: string, entries: Json) {
    return Object.entries(entries)
      .filter(([, entry]) => !("$ref" in (entry as Json)))
      .flatMap(([status, entry]) =>
        examplesOf(entry as Json).map((example) => ({
          ...example,
          ajv: response,
          label: `${label} ${status} ${example.name}`,
        })),
      );
  }

  test.each(cases)("$label", ({ schema, value, ajv }) => {
    const local = JSON.stringify(schema).replaceAll('"#/', '"palette#/');
    const validate = ajv.compile(JSON.parse(local) as Json);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});

interface Example {
  readonly name: string;
  readonly schema: unknown;
  readonly value: unknown;
}

/** The examples of the JSON content of a request body or response. */
function examplesOf(holder: Json): Example[] {
  const content = (holder["content"] ?? {}) as Json;
  const media = content["application/json"] as Json | undefined;
  if (!media) return [];
  const { schema, example, examples } = media;
  const named = Object.entries((examples ?? {}) as Json).map(
    ([name, entry]) => ({ name, schema, value: (entry as Json)["value"] }),
  );
  return example === undefined
    ? named
    : [{ name: "example", schema, value: example }, ...named];
}

/** The schemas as they hold for requests: what is read only is neither sent nor required. */
function withoutReadOnly<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutReadOnly) as T;
  if (typeof value !== "object" || value === null) return value;
  const result = Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withoutReadOnly(member as unknown),
    ]),
  );
  const { properties, required } = result as {
    properties?: Json;
    required?: unknown;
  };
  if (Array.isArray(required) && properties)
    result["required"] = required.filter(
      (name) => (properties[name as string] as Json)["readOnly"] !== true,
    );
  return result as T;
}
