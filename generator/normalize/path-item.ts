import type { HttpMethod, JsonObject } from "../model/index.js";
import type { Context } from "./context.js";
import { isObjectPlace, member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";

/** An operation as written, with the path that it belongs to. */
export interface WrittenOperation {
  readonly method: HttpMethod;
  readonly path: string;
  readonly place: Place<JsonObject>;
  /** The path item, for what the operation inherits. */
  readonly item: Place<JsonObject>;
}

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;

/** The operations of one path (OpenAPI 3.2 section 4.9), a `$ref` of the path item followed. */
export function normalizePathItem(
  path: string,
  written: Place<JsonObject>,
  context: Context,
): readonly WrittenOperation[] {
  const item = dereferenceItem(written, context);
  if (item === null) return [];
  const fixed = methods.flatMap((method) => {
    const place = operationAt(item, method, context);
    return place === null
      ? []
      : [{ method: method.toUpperCase(), path, place, item }];
  });
  const additional = members(
    member(item, "additionalOperations", context),
    context,
  ).flatMap(([method, place]) =>
    isObjectPlace(place) ? [{ method, path, place, item }] : [],
  );
  return [...fixed, ...additional];
}

/** The operation of a method; a `$ref` in its place is no OpenAPI, but its meaning is clear. */
function operationAt(
  item: Place<JsonObject>,
  method: string,
  context: Context,
): Place<JsonObject> | null {
  const place = member(item, method, context);
  if (!isObjectPlace(place)) return null;
  return Object.hasOwn(place.node, "$ref")
    ? dereference(place, context)
    : place;
}

/** Members beside the `$ref` of a path item stay (their meaning is left open by the specification). */
function dereferenceItem(
  written: Place<JsonObject>,
  context: Context,
): Place<JsonObject> | null {
  const target = dereference(written, context);
  if (target === null || target.node === written.node) return target;
  const { $ref: _, ...beside } = written.node;
  return { node: { ...target.node, ...beside }, source: target.source };
}
