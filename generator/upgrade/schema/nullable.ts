import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { SourceRef } from "../../model/index.js";
import { put, without, type Draft } from "../../source/edit.js";
import type { SchemaContext, SchemaRule } from "./index.js";

/** `nullable: true` (OpenAPI 3.0 section 4.7.24.1). */
export const nullable: SchemaRule = (schema, at, context) =>
  withNull(schema, "nullable", at, context);

/** `x-nullable: true`, the extension that Swagger 2.0 descriptions use. */
export const xNullable: SchemaRule = (schema, at, context) =>
  withNull(schema, "x-nullable", at, context);

/** Annotations: they stay outside when a schema has to be wrapped. */
const annotations = new Set([
  "title",
  "description",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "externalDocs",
  "xml",
  "$comment",
]);

/**
 * Lets a schema accept null besides what it says. Where one `type` decides, null is added to it (and to `enum`, which
 * people leave out); where others decide too (`$ref`, `allOf`, `oneOf`, …), a union with null is wrapped around them.
 */
function withNull(
  schema: JsonObject,
  keyword: "nullable" | "x-nullable",
  at: SourceRef,
  { origins }: SchemaContext,
): JsonObject {
  const flag = own(schema, keyword);
  if (typeof flag !== "boolean") return schema;
  const rest = without(schema, keyword);
  if (!flag) return rest;
  const union = ["oneOf", "anyOf"].find((name) =>
    Array.isArray(own(rest, name)),
  );
  if (composed(rest)) {
    if (union !== undefined && isOnlyUnion(rest, union))
      return addToUnion(
        rest,
        union,
        own(schema, union) as readonly Json[],
        origins,
        at,
      );
    return wrap(rest, at, origins);
  }
  return addToType(rest, origins, at);
}

function composed(schema: JsonObject): boolean {
  return ["$ref", "allOf", "oneOf", "anyOf", "not"].some((name) =>
    Object.hasOwn(schema, name),
  );
}

/** True when nothing beside the union could refuse null. */
function isOnlyUnion(schema: JsonObject, union: string): boolean {
  return Object.keys(schema).every(
    (key) =>
      key === union ||
      key === "discriminator" ||
      annotations.has(key) ||
      key.startsWith("x-"),
  );
}

function addToUnion(
  schema: Draft,
  union: string,
  variants: readonly Json[],
  origins: SchemaContext["origins"],
  at: SourceRef,
): JsonObject {
  const hasNull = variants.some(
    (variant) => isObject(variant) && own(variant, "type") === "null",
  );
  if (hasNull) return schema;
  const place = origins.child(at, union, variants);
  put(schema, union, origins.move([...variants, { type: "null" }], place));
  return schema;
}

function wrap(
  schema: JsonObject,
  at: SourceRef,
  origins: SchemaContext["origins"],
): JsonObject {
  const outer: Draft = {};
  const inner: Draft = {};
  for (const key of Object.keys(schema))
    put(annotations.has(key) ? outer : inner, key, schema[key]!);
  outer["anyOf"] = origins.move(
    [origins.move(inner, at), { type: "null" }],
    at,
  );
  return outer;
}

function addToType(
  schema: Draft,
  origins: SchemaContext["origins"],
  at: SourceRef,
): JsonObject {
  const type = own(schema, "type");
  const types = Array.isArray(type) ? (type as readonly Json[]) : [type];
  if (type !== undefined && !types.includes("null"))
    schema["type"] = origins.move(
      [...(types as Json[]), "null"],
      origins.child(at, "type", type),
    );
  else if (type === undefined && Object.hasOwn(schema, "properties"))
    schema["type"] = origins.move(["object", "null"], at);
  const values = own(schema, "enum");
  if (Array.isArray(values) && !values.includes(null))
    schema["enum"] = origins.move(
      [...(values as readonly Json[]), null],
      origins.child(at, "enum", values),
    );
  return schema;
}
