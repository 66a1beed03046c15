import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { upgradeSchema } from "../schema/index.js";
import { reportNestedFormats } from "./collection-format.js";
import type { SwaggerContext } from "./context.js";

/**
 * The schema of a parameter, form field or header: Swagger 2.0 writes its keywords directly into the object
 * (section "Parameter Object"). `others` are the members that do not describe the value.
 */
export function valueSchema(
  node: JsonObject,
  others: readonly string[],
  at: SourceRef,
  context: SwaggerContext,
): Json {
  const { origins } = context;
  const written = own(node, "schema");
  if (written !== undefined && own(node, "type") === undefined)
    return upgradeSchema(
      written,
      origins.child(at, "schema", written),
      context,
    );
  const schema: Draft = {};
  for (const key of Object.keys(node))
    if (!others.includes(key) && key !== "collectionFormat" && key !== "schema")
      put(schema, key, node[key]!);
  const items = own(schema, "items");
  if (isObject(items)) {
    const place = origins.child(at, "items", items);
    reportNestedFormats(items, place, context);
    schema["items"] = origins.move(withoutFormats(items), place);
  }
  const result = upgradeSchema(schema, at, context);
  return origins.move(result, at);
}

/** Items without their `collectionFormat`, at every depth. */
function withoutFormats(items: JsonObject): JsonObject {
  const result: Draft = {};
  for (const key of Object.keys(items)) {
    const value = items[key]!;
    if (key === "items" && isObject(value))
      put(result, key, withoutFormats(value));
    else if (key !== "collectionFormat") put(result, key, value);
  }
  return result;
}
