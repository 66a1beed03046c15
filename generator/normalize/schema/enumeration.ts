import { diagnostic } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type EnumValue,
  type Json,
  type JsonObject,
  type Schema,
  type SchemaFacts,
} from "../../model/index.js";
import { memberSource, type Context } from "../context.js";
import type { Place } from "../place.js";
import { text } from "../values.js";
import { enumLabels } from "./enum-labels.js";
import { typesOf } from "./typed.js";

/** A schema with `enum`. Null among the values is a fact of the schema, not a value. */
export function enumSchema(
  place: Place<JsonObject>,
  facts: SchemaFacts,
  context: Context,
): Schema {
  const written = own(place.node, "enum") as readonly Json[];
  const types = typesOf(place, context).filter((type) => type !== "null");
  const labels = enumLabels(place.node, written);
  const seen = new Set<string>();
  const values: EnumValue[] = [];
  written.forEach((value, index) => {
    const key = JSON.stringify(value);
    if (value === null || seen.has(key)) return;
    seen.add(key);
    values.push({ value, ...labels(index), lifecycle: null });
  });
  const nullable = written.includes(null);
  const all: SchemaFacts = nullable ? { ...facts, nullable } : facts;
  if (values.length === 0)
    return { ...facts, kind: nullable ? "null" : "never" };
  if (isBoolean(values)) return { ...all, kind: "boolean" };
  reportMisfits(values, types, place, context);
  return { ...all, kind: "enum", values, base: baseOf(values, types) };
}

function isBoolean(values: readonly EnumValue[]): boolean {
  return (
    values.length === 2 &&
    values.every(({ value }) => typeof value === "boolean")
  );
}

type Base = "string" | "integer" | "number" | "mixed";

function baseOf(values: readonly EnumValue[], types: readonly string[]): Base {
  const kinds = new Set(values.map(({ value }) => kindOf(value)));
  if (kinds.size === 1) {
    const kind = [...kinds][0]!;
    return kind === "integer" && types[0] === "number" ? "number" : kind;
  }
  const numeric = [...kinds].every(
    (kind) => kind === "integer" || kind === "number",
  );
  return numeric ? "number" : "mixed";
}

function kindOf(value: Json): Base {
  if (typeof value === "string") return "string";
  if (typeof value !== "number") return "mixed";
  return Number.isInteger(value) ? "integer" : "number";
}

/** Values that the stated type refuses, mostly because YAML reads an unquoted word as something else. */
function reportMisfits(
  values: readonly EnumValue[],
  types: readonly string[],
  place: Place<JsonObject>,
  context: Context,
): void {
  if (types.length === 0) return;
  const misfits = values.filter(({ value }) => !fits(value, types));
  if (misfits.length === 0) return;
  context.report(
    diagnostic(
      "schema/enum-type",
      {
        values: misfits.map(({ value }) => JSON.stringify(value)),
        type: types.join(" or "),
      },
      memberSource(place, "enum", context),
    ),
  );
}

function fits(value: Json, types: readonly string[]): boolean {
  if (Array.isArray(value)) return types.includes("array");
  if (isObject(value)) return types.includes("object");
  if (typeof value === "number")
    return (
      types.includes("number") ||
      (types.includes("integer") && Number.isInteger(value))
    );
  return types.includes(typeof value);
}

/** `oneOf` whose variants are constants with a title and a description each: an enum with names (3.1 practice). */
export function constants(
  variants: readonly Schema[],
): readonly EnumValue[] | null {
  if (variants.length < 2) return null;
  const values: EnumValue[] = [];
  for (const variant of variants) {
    const single =
      variant.kind === "const"
        ? variant.value
        : variant.kind === "enum" && variant.values.length === 1
          ? variant.values[0]!.value
          : undefined;
    if (single === undefined || typeof single === "object") return null;
    if (variant.nullable) return null;
    values.push({
      value: single,
      name: text(variant.title ?? undefined),
      description: variant.description,
      lifecycle: null,
    });
  }
  const distinct = new Set(values.map(({ value }) => JSON.stringify(value)));
  return distinct.size === values.length ? values : null;
}

/** An enum of values that were written otherwise. */
export function enumOf(
  values: readonly EnumValue[],
):
  | { kind: "enum"; values: readonly EnumValue[]; base: Base }
  | { kind: "boolean" } {
  return isBoolean(values)
    ? { kind: "boolean" }
    : { kind: "enum", values, base: baseOf(values, []) };
}
