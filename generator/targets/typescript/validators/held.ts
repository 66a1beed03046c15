import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../../model/index.js";
import type { Shape } from "../../../validators/index.js";
import type { ValueModes } from "../options.js";

/** A tree, and which of its objects stand for which of the one it was made from. */
export interface HeldTree {
  readonly tree: JsonObject;
  readonly moved: ReadonlyMap<JsonObject, JsonObject>;
}

/**
 * The tree of a description in which schemas of int64 and dates also admit what their values are held as. JSON Schema
 * knows no `Date`: any object stands for one.
 */
export function treeAsHeld(tree: JsonObject, modes: ValueModes): HeldTree {
  const moved = new Map<JsonObject, JsonObject>();
  if (modes.int64 === "number" && modes.dates === "string")
    return { tree, moved };
  return { tree: asHeld(tree, modes, moved) as JsonObject, moved };
}

/** The shape of a schema in the tree that was made. */
export function shapeAsHeld(shape: Shape, { moved }: HeldTree): Shape {
  const at = (node: JsonObject): JsonObject => moved.get(node) ?? node;
  return {
    ...shape,
    dropped: new Map(
      [...shape.dropped].map(([node, names]) => [at(node), names]),
    ),
    variations: new Map(
      [...shape.variations].map(([node, name]) => [at(node), name]),
    ),
  };
}

/** The node itself where nothing in it changes. */
function asHeld(
  node: Json,
  modes: ValueModes,
  moved: Map<JsonObject, JsonObject>,
): Json {
  if (Array.isArray(node)) {
    const items = node as readonly Json[];
    const held = items.map((item) => asHeld(item, modes, moved));
    return held.every((item, index) => item === items[index]) ? node : held;
  }
  if (!isObject(node)) return node;
  const other = heldSchema(node, modes);
  if (other !== null) return { anyOf: [node, other] };
  const members = Object.entries(node);
  const held = members.map(
    ([key, value]) => [key, asHeld(value, modes, moved)] as const,
  );
  if (held.every(([, value], index) => value === members[index]![1]))
    return node;
  const made = Object.fromEntries(held);
  moved.set(node, made);
  return made;
}

/** What else than the schema says its values may be; null: nothing. */
function heldSchema(node: JsonObject, modes: ValueModes): JsonObject | null {
  const format = own(node, "format");
  if (says(node, "integer") || says(node, "number")) {
    if (format !== "int64" && format !== "uint64") return null;
    if (modes.int64 === "string")
      return { type: "string", pattern: "^-?[0-9]+$" };
    return modes.int64 === "bigint" ? { type: "integer" } : null;
  }
  const isDate =
    format === "date-time" || (format === "date" && modes.dates === "Temporal");
  return says(node, "string") && isDate && modes.dates !== "string"
    ? { type: "object" }
    : null;
}

/** Whether the schema's type is that one, null aside. */
function says(node: JsonObject, type: string): boolean {
  const value = own(node, "type");
  return value === type || (Array.isArray(value) && value.includes(type));
}
