import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { own, type Json, type JsonObject } from "../../model/index.js";
import type { At, ConstraintContext as Context } from "./checker.js";
import { missingItems } from "./parameter.js";

/** What a schema says that no value can fulfil, or that is not possible in its version. */
export function schemaConstraint(
  node: JsonObject,
  at: At,
  { version }: Context,
): readonly Diagnostic[] {
  return [
    ...(version < "3.1" ? missingItems(node, at) : []),
    ...pattern(node, at),
    ...defaultValue(node, at),
  ];
}

function pattern(node: JsonObject, at: At): readonly Diagnostic[] {
  const text = own(node, "pattern");
  if (typeof text !== "string" || isRegExp(text)) return [];
  return [
    diagnostic("schema/invalid-pattern", { pattern: text }, at("pattern")),
  ];
}

const checked = new Map<string, boolean>();

/** JSON Schema patterns are ECMA-262; many are written without the Unicode flag in mind. */
function isRegExp(text: string): boolean {
  let known = checked.get(text);
  if (known === undefined) {
    known = compiles(text, "u") || compiles(text, "");
    checked.set(text, known);
  }
  return known;
}

function compiles(text: string, flags: string): boolean {
  try {
    new RegExp(text, flags);
    return true;
  } catch {
    return false;
  }
}

/** A default that the schema's own type refuses. */
function defaultValue(node: JsonObject, at: At): readonly Diagnostic[] {
  const value = own(node, "default");
  const type = own(node, "type");
  if (value === undefined || typeof type !== "string") return [];
  const nullable =
    own(node, "nullable") === true || own(node, "x-nullable") === true;
  if (value === null ? nullable : isOfType(value, type)) return [];
  return [
    diagnostic(
      "schema/default-type",
      { value: JSON.stringify(value), type },
      at("default"),
    ),
  ];
}

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case "array":
      return Array.isArray(value);
    case "object":
      return (
        typeof value === "object" && value !== null && !Array.isArray(value)
      );
    case "integer":
      return typeof value === "number" && Number.isInteger(value);
    case "string":
    case "number":
    case "boolean":
      return typeof value === type;
    default:
      return true;
  }
}
