import { isObject, type Json } from "../../../generator/model/index.js";
import { parseSource } from "../../../generator/source/index.js";
import { upgrade } from "../../../generator/upgrade/index.js";
import { exact } from "../../../generator/validators/index.js";
import type { Question } from "./judge.js";
import { groupsOf, type Group } from "./suite.js";

/** The keywords of draft 4 that the Schema Objects of OpenAPI 2.0 and 3.0 have, by file of the suite. */
const files: ReadonlySet<string> = new Set([
  "additionalProperties",
  "allOf",
  "anyOf",
  "default",
  "enum",
  "infinite-loop-detection",
  "items",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "multipleOf",
  "not",
  "oneOf",
  "pattern",
  "properties",
  "ref",
  "required",
  "type",
  "uniqueItems",
]);

/** Keywords that a Schema Object has not, by version; "type arrays" and the like are found by {@link reasonsOf}. */
const absent: Readonly<Record<"2.0" | "3.0", readonly string[]>> = {
  "3.0": [
    "patternProperties",
    "dependencies",
    "id",
    "$schema-remote",
    "additionalItems",
  ],
  "2.0": [
    "patternProperties",
    "dependencies",
    "id",
    "additionalItems",
    "anyOf",
    "oneOf",
    "not",
  ],
};

/** Why a schema cannot stand in a description of the version; null when it can. */
function missing(node: Json, version: "2.0" | "3.0"): string | null {
  if (Array.isArray(node)) {
    for (const item of node as Json[]) {
      const reason = missing(item, version);
      if (reason !== null) return reason;
    }
    return null;
  }
  if (!isObject(node)) return null;
  for (const keyword of absent[version])
    if (Object.hasOwn(node, keyword) && isKeyword(node))
      return `OpenAPI ${version} has no ${keyword}`;
  if (Array.isArray(node["type"]))
    return `OpenAPI ${version} has no type arrays`;
  if (node["type"] === "null") return `OpenAPI ${version} has no type null`;
  if (Array.isArray(node["items"])) return `OpenAPI ${version} has no tuples`;
  const reference = node["$ref"];
  if (typeof reference === "string") {
    if (!reference.startsWith("#/"))
      return `in OpenAPI ${version} a $ref leads to a component or a file: no ids, no remote metaschema, no root`;
    if (Object.keys(node).length > 1) return null;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === "enum" || key === "default") continue;
    const reason = missing(value, version);
    if (reason !== null) return reason;
  }
  return null;
}

/** Whether an object is a schema rather than a table of members that happen to be called like keywords. */
function isKeyword(node: { readonly [key: string]: Json }): boolean {
  return (
    !Object.values(node).every((value) => isObject(value)) ||
    Object.hasOwn(node, "type")
  );
}

/** A schema of the suite as component `Root`: what it refers to inside of itself is found there. */
function described(schema: Json, version: "2.0" | "3.0"): Json {
  const place =
    version === "3.0" ? "#/components/schemas/Root" : "#/definitions/Root";
  const rewrite = (node: Json): Json => {
    if (Array.isArray(node)) return (node as Json[]).map(rewrite);
    if (!isObject(node)) return node;
    const copy: Record<string, Json> = {};
    for (const [key, value] of Object.entries(node))
      if (key === "enum") copy[key] = value;
      else if (key === "$ref" && typeof value === "string")
        copy[key] = place + value.slice(1);
      else if (key === "__proto__")
        Object.defineProperty(copy, key, {
          value: rewrite(value),
          enumerable: true,
        });
      else copy[key] = rewrite(value);
    return copy;
  };
  const info = { title: "T", version: "1" };
  const schemas = { Root: rewrite(schema) };
  return version === "3.0"
    ? { openapi: "3.0.3", info, paths: {}, components: { schemas } }
    : { swagger: "2.0", info, paths: {}, definitions: schemas };
}

/** A group of tests as a description has it, through the upgrade. */
export function question(group: Group, version: "2.0" | "3.0"): Question {
  const source = parseSource(
    "spec.json",
    JSON.stringify(described(group.schema, version)),
    () => undefined,
  )!;
  const { tree } = upgrade(source, () => undefined)!;
  return {
    schema: tree,
    pointer: "/components/schemas/Root",
    semantics: exact,
    values: group.tests.map(({ data }) => data),
  };
}

/** The groups of the suite about keywords that OpenAPI has → why a version cannot say them; null when it can. */
export function reasonsOf(
  version: "2.0" | "3.0",
): ReadonlyMap<Group, string | null> {
  const groups = groupsOf("draft4").filter(({ file }) => files.has(file));
  return new Map(
    groups.map((group) => [
      group,
      version === "2.0" && ["anyOf", "oneOf", "not"].includes(group.file)
        ? `OpenAPI 2.0 has no ${group.file}`
        : missing(group.schema, version),
    ]),
  );
}
