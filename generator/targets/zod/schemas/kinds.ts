import type { Json } from "../../../model/index.js";
import type { Check, JsonType } from "../../../validators/checks/check.js";
import { typeOfValue, typesOf } from "../../../validators/simplify/types.js";

/** The types of values that a schema takes; with `number`, `integer` is not listed. */
export type Kinds = ReadonlySet<JsonType>;

/** In the order in which they are written. */
export const everyKind: readonly JsonType[] = [
  "string",
  "integer",
  "number",
  "boolean",
  "array",
  "object",
  "null",
];

/** All values there are. */
export const allKinds: Kinds = new Set(
  everyKind.filter((kind) => kind !== "integer"),
);

/** What both take. */
export function meet(a: Kinds, b: Kinds): Kinds {
  const met = new Set<JsonType>();
  for (const kind of everyKind)
    if (a.has(kind) && b.has(kind)) met.add(kind);
    else if (kind === "integer" && (a.has(kind) || b.has(kind)))
      if ((a.has(kind) || a.has("number")) && (b.has(kind) || b.has("number")))
        met.add(kind);
  return met;
}

/** What `type` says; `number` holds the integers. */
export function kindsOfTypes(types: readonly JsonType[]): Kinds {
  const kinds = new Set(types);
  if (kinds.has("number")) kinds.delete("integer");
  return kinds;
}

/** Whether all that passes a check is of these types. */
export function isWithin(check: Check, kinds: Kinds): boolean {
  const numbers = kinds.has("number") || !typesOf(check).has("number");
  return (
    (numbers || isInteger(check)) &&
    [...typesOf(check)].every((type) => type === "number" || kinds.has(type))
  );
}

function isInteger(check: Check): boolean {
  switch (check.kind) {
    case "type":
      return !check.types.includes("number");
    case "values":
      return (
        !check.open &&
        check.values.every(
          (value) => typeof value !== "number" || Number.isInteger(value),
        )
      );
    case "all":
      return check.checks.some(isInteger);
    default:
      return false;
  }
}

/** Whether a value is of one of these types. */
export function isOfKind(value: Json, kinds: Kinds): boolean {
  const type = typeOfValue(value);
  if (kinds.has(type)) return true;
  return kinds.has("integer") && Number.isInteger(value);
}
