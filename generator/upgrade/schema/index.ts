import {
  isObject,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import type { UpgradeContext } from "../context.js";
import { mapItems, mapMembers } from "../../source/edit.js";

/** One difference between dialects: gives the schema itself when it does not apply, a changed copy when it does. */
export type SchemaRule = (
  schema: JsonObject,
  at: SourceRef,
  context: SchemaContext,
) => JsonObject;

export interface SchemaContext extends UpgradeContext {
  readonly rules: readonly SchemaRule[];
}

type Container = "schema" | "list" | "map" | "schemaOrList";

/** Keywords whose values are schemas (JSON Schema 2020-12 core, sections 10 and 11, and the older ones still in use). */
const keywords: ReadonlyMap<string, Container> = new Map<string, Container>([
  ["properties", "map"],
  ["patternProperties", "map"],
  ["additionalProperties", "schema"],
  ["propertyNames", "schema"],
  ["items", "schemaOrList"],
  ["prefixItems", "list"],
  ["contains", "schema"],
  ["allOf", "list"],
  ["anyOf", "list"],
  ["oneOf", "list"],
  ["not", "schema"],
  ["if", "schema"],
  ["then", "schema"],
  ["else", "schema"],
  ["dependentSchemas", "map"],
  ["unevaluatedItems", "schema"],
  ["unevaluatedProperties", "schema"],
  ["$defs", "map"],
  ["definitions", "map"],
]);

/** Rewrites a schema and the schemas in it, inner ones first; the very same node when nothing applies. */
export function upgradeSchema(
  schema: Json,
  at: SourceRef,
  context: SchemaContext,
): Json {
  if (!isObject(schema)) return schema;
  const { origins } = context;
  let result = mapMembers(schema, (value, key) => {
    const container = keywords.get(key);
    if (container === undefined) return value;
    return upgradeMember(
      value,
      container,
      origins.child(at, key, value),
      context,
    );
  });
  for (const rule of context.rules) result = rule(result, at, context);
  return result === schema ? schema : origins.replace(schema, result);
}

function upgradeMember(
  value: Json,
  container: Container,
  at: SourceRef,
  context: SchemaContext,
): Json {
  const next = (child: Json, key: string | number) =>
    upgradeSchema(child, context.origins.child(at, key, child), context);
  if (Array.isArray(value))
    return container === "list" || container === "schemaOrList"
      ? mapItems(value as readonly Json[], next)
      : value;
  if (!isObject(value)) return value;
  if (container === "map") return mapMembers(value, next);
  return container === "list" ? value : upgradeSchema(value, at, context);
}
