import { own, type JsonObject } from "../../model/index.js";
import { put, without } from "../../source/edit.js";
import type { SourceRef } from "../../model/index.js";
import type { SchemaContext } from "./index.js";

/** `example: x` → `examples: [x]`, before examples that are already a list. */
export function exampleToExamples(
  schema: JsonObject,
  at: SourceRef,
  { origins }: SchemaContext,
): JsonObject {
  const example = own(schema, "example");
  if (example === undefined) return schema;
  const result = without(schema, "example");
  const others = own(schema, "examples");
  const examples = [example, ...(Array.isArray(others) ? others : [])];
  const place = origins.child(at, "example", example);
  put(result, "examples", origins.move(examples, place));
  return result;
}
