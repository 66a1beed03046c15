import { own, type Json, type JsonObject } from "../../model/index.js";
import { nothing, type Check, type JsonType } from "../checks/check.js";
import { isKnownFormat, isNumericFormat } from "../formats/formats.js";
import type { Semantics } from "../options.js";
import { countAt, numberAt } from "./read.js";

const types: ReadonlySet<Json> = new Set<JsonType>([
  "null",
  "boolean",
  "string",
  "number",
  "integer",
  "array",
  "object",
]);

/** Reads a regular expression of the description; null when it has been reported. */
export type ReadPattern = (
  source: string,
) => { readonly source: string; readonly flags: "u" | "" } | null;

/** The keywords of the validation vocabulary (section 6) that look at nothing but the value itself. */
export function assertionsOf(
  schema: JsonObject,
  semantics: Semantics,
  assertFormats: boolean,
  readPattern: ReadPattern,
): Check[] {
  return [
    ...typeOf(schema, semantics),
    ...valuesOf(schema, semantics),
    ...(mayBeNumber(schema, semantics) ? boundsOf(schema) : []),
    ...sizesOf(schema),
    ...patternOf(schema, readPattern),
    ...(assertFormats ? formatOf(schema) : []),
    ...(own(schema, "uniqueItems") === true
      ? [{ kind: "unique" } as const]
      : []),
  ];
}

/** Bounds say nothing of other types, and a compiler refuses to take a list for a number. */
function mayBeNumber(schema: JsonObject, semantics: Semantics): boolean {
  return typeOf(schema, semantics).every(
    (check) =>
      check.kind !== "type" ||
      check.types.some((type) => type === "number" || type === "integer"),
  );
}

function typeOf(schema: JsonObject, semantics: Semantics): Check[] {
  const value = own(schema, "type");
  const list = (Array.isArray(value) ? value : [value]).filter((item) =>
    types.has(item as Json),
  ) as JsonType[];
  if (list.length > 0) return [{ kind: "type", types: list }];
  if (value !== undefined || !semantics.impliedTypes) return [];
  return impliedType(schema);
}

const says = (schema: JsonObject, ...keywords: readonly string[]): boolean =>
  keywords.some((keyword) => Object.hasOwn(schema, keyword));

/** The type that a schema without `type` means when it speaks of members or items and is no composition. */
function impliedType(schema: JsonObject): Check[] {
  const composed = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "not"];
  if (says(schema, ...composed)) return [];
  if (says(schema, "properties", "additionalProperties"))
    return [{ kind: "type", types: ["object"] }];
  return says(schema, "items", "prefixItems")
    ? [{ kind: "type", types: ["array"] }]
    : [];
}

/**
 * The values that can pass the types beside them: a compiler refuses to compare a text with a number.
 */
function ofTypes(values: readonly Json[], checks: readonly Check[]) {
  const types = new Set<JsonType>(
    checks.flatMap((check) => (check.kind === "type" ? check.types : [])),
  );
  if (types.size === 0) return values;
  const fitting = values.filter(
    (value) =>
      types.has(typeOfValue(value)) ||
      (typeof value === "number" &&
        (types.has("number") ||
          (types.has("integer") && Number.isInteger(value)))),
  );
  // The list itself where all fit: by it a check is known for what the schema says.
  return fitting.length === values.length ? values : fitting;
}

function typeOfValue(value: Json): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as JsonType;
}

function valuesOf(schema: JsonObject, semantics: Semantics): Check[] {
  const checks: Check[] = [];
  const list = own(schema, "enum");
  const values = Array.isArray(list)
    ? ofTypes(list as Json[], typeOf(schema, semantics))
    : null;
  if (values?.length === 0 && (list as Json[]).length > 0) {
    // No listed value is of the type, as where YAML takes `on` for true: any text may be meant, or to the letter nothing.
    if (!semantics.openEnums) checks.push(nothing);
  } else if (values !== null) {
    const isConstant = values.length === 1 && typeof values[0] !== "string";
    checks.push({
      kind: "values",
      keyword: "enum",
      values,
      open: semantics.openEnums && !isConstant,
    });
  }
  const constant = own(schema, "const");
  if (constant !== undefined)
    checks.push({
      kind: "values",
      keyword: "const",
      values: [constant],
      open: false,
    });
  return checks;
}

function boundsOf(schema: JsonObject): Check[] {
  const checks: Check[] = [];
  for (const keyword of [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
  ] as const) {
    const limit = numberAt(schema, keyword);
    if (limit !== null) checks.push({ kind: "bound", keyword, limit });
  }
  const divisor = numberAt(schema, "multipleOf");
  if (divisor !== null && divisor > 0)
    checks.push({ kind: "multipleOf", divisor });
  return checks;
}

function sizesOf(schema: JsonObject): Check[] {
  const checks: Check[] = [];
  for (const [kind, minimumKeyword, maximumKeyword] of [
    ["length", "minLength", "maxLength"],
    ["itemCount", "minItems", "maxItems"],
    ["propertyCount", "minProperties", "maxProperties"],
  ] as const) {
    const minimum = countAt(schema, minimumKeyword);
    const maximum = countAt(schema, maximumKeyword);
    if (minimum !== null || maximum !== null)
      checks.push({ kind, minimum, maximum });
  }
  return checks;
}

function patternOf(schema: JsonObject, readPattern: ReadPattern): Check[] {
  const value = own(schema, "pattern");
  if (typeof value !== "string") return [];
  const pattern = readPattern(value);
  return pattern === null ? [] : [{ kind: "pattern", pattern }];
}

/** `format`, for the formats that are asserted. */
export function formatOf(schema: JsonObject): Check[] {
  const format = own(schema, "format");
  if (typeof format !== "string") return [];
  if (isNumericFormat(format)) return [{ kind: "numberFormat", format }];
  return isKnownFormat(format) ? [{ kind: "format", format }] : [];
}
