import { isMarked } from "../../lifecycle/sentence.js";
import type { Property, Schema } from "../../model/index.js";
import type { View } from "./reach.js";

/**
 * True for an optional property whose end was announced by a manifest (or in its form): what is sent gets a twin, in
 * which a target can refuse it, while answers keep it. What is only flagged needs none.
 */
export function endsWhenSent({ required, schema }: Property): boolean {
  const { lifecycle } = schema;
  return !required && isMarked(lifecycle) && lifecycle.id !== null;
}

/** The schema of a property, without a record that is about the other direction. */
export function recordIn(schema: Schema, view: View): Schema {
  const direction = schema.lifecycle?.direction ?? null;
  const other = view === "response" ? "request" : "response";
  return direction === other ? { ...schema, lifecycle: null } : schema;
}
