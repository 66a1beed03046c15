import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { UpgradeContext } from "../context.js";
import type { SchemaContext } from "../schema/index.js";
import { swaggerRules } from "./rules.js";

/** What every part of a Swagger 2.0 description may look up. */
export interface SwaggerContext extends SchemaContext {
  readonly tree: JsonObject;
  /** Media types of bodies for operations that state none. */
  readonly consumes: readonly string[];
  /** Media types of responses for operations that state none. */
  readonly produces: readonly string[];
}

export function swaggerContext(
  tree: JsonObject,
  context: UpgradeContext,
): SwaggerContext {
  return {
    ...context,
    rules: swaggerRules,
    tree,
    consumes: mediaTypes(own(tree, "consumes")) ?? [],
    produces: mediaTypes(own(tree, "produces")) ?? [],
  };
}

/** The strings of a `consumes` or `produces` list; null when there is no list. */
export function mediaTypes(value: Json | undefined): readonly string[] | null {
  if (typeof value === "string") return [value];
  if (!Array.isArray(value)) return null;
  return (value as readonly Json[]).filter(
    (item): item is string => typeof item === "string" && item !== "",
  );
}

/** The definition that `#/<section>/<name>` leads to, or null. */
export function globalDefinition(
  node: Json,
  section: "parameters" | "responses",
  { tree }: SwaggerContext,
): { readonly name: string; readonly value: JsonObject } | null {
  const ref = isObject(node) ? own(node, "$ref") : undefined;
  const prefix = `#/${section}/`;
  if (typeof ref !== "string" || !ref.startsWith(prefix)) return null;
  const name = ref
    .slice(prefix.length)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  const definitions = own(tree, section);
  const value = isObject(definitions) ? own(definitions, name) : undefined;
  return isObject(value) ? { name, value } : null;
}
