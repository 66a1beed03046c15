import type { JsonObject } from "../model/index.js";

/** How a variation of a schema differs from what the schema says; by schema objects of the tree. */
export interface Shape {
  /** Properties that the variation does not have. */
  readonly dropped: ReadonlyMap<JsonObject, ReadonlySet<string>>;
  /** The variation that a `$ref` means; those that are not listed mean the schema itself, variation `""`. */
  readonly variations: ReadonlyMap<JsonObject, string>;
}

/** The shape of a schema that leaves nothing out. */
export const whole: Shape = { dropped: new Map(), variations: new Map() };
