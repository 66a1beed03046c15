import {
  isObject,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import type { UpgradeContext } from "../context.js";
import { mapItems, mapMembers } from "../../source/edit.js";
import { upgradeSchema, type SchemaContext } from "../schema/index.js";
import { openApi30Rules } from "./rules.js";
import { shapes, type Field, type ObjectKind } from "./shapes.js";

/**
 * OpenAPI 3.0 to 3.1: only schemas differ in meaning, so every schema is found and rewritten, and everything else is
 * shared with the source.
 */
export function upgradeOpenApi30(
  tree: JsonObject,
  context: UpgradeContext,
): JsonObject {
  return {
    ...rewriteSchemas(tree, { ...context, rules: openApi30Rules }),
    openapi: "3.1.0",
  };
}

/** A description with the rules applied to every schema; the very same tree when none applies. */
export function rewriteSchemas(
  tree: JsonObject,
  context: SchemaContext,
): JsonObject {
  return rewrite(tree, "document", context.origins.root, context) as JsonObject;
}

function rewrite(
  node: Json,
  kind: ObjectKind | "schema",
  at: SourceRef,
  context: SchemaContext,
): Json {
  if (kind === "schema") return upgradeSchema(node, at, context);
  if (!isObject(node)) return node;
  const fields = shapes[kind];
  return mapMembers(node, (value, key) => {
    const field = Object.hasOwn(fields, key)
      ? fields[key]
      : key.startsWith("x-")
        ? undefined
        : fields["*"];
    if (field === undefined) return value;
    return rewriteField(
      value,
      field,
      context.origins.child(at, key, value),
      context,
    );
  });
}

function rewriteField(
  value: Json,
  field: Field,
  at: SourceRef,
  context: SchemaContext,
): Json {
  const next = (child: Json, key: string | number) =>
    rewrite(child, field.kind, context.origins.child(at, key, child), context);
  if (field.container === "list")
    return Array.isArray(value)
      ? mapItems(value as readonly Json[], next)
      : value;
  if (field.container === "map")
    return isObject(value) ? mapMembers(value, next) : value;
  return rewrite(value, field.kind, at, context);
}
