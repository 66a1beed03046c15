import type { Check, ValuesCheck } from "../checks/check.js";
import { openTypesOf, typeOfValue } from "../simplify/types.js";

/** How many listed values a message names. */
const listed = 10;

/** What a check expects, in words that follow "expected". `otherwise`: for checks that words do not do justice. */
export function expectedOf(check: Check, otherwise: string): string {
  switch (check.kind) {
    case "nothing":
      return "nothing";
    case "type":
      return check.types.join(" or ");
    case "values":
      return expectedOfList(check);
    case "length":
      return range(check.minimum, check.maximum, "characters");
    case "itemCount":
      return range(check.minimum, check.maximum, "items");
    case "propertyCount":
      return range(check.minimum, check.maximum, "members");
    case "pattern":
      return `text like /${check.pattern.source}/`;
    case "format":
    case "numberFormat":
      return check.format;
    case "bound":
      return `${words[check.keyword]} ${check.limit}`;
    case "multipleOf":
      return `a multiple of ${check.divisor}`;
    case "unique":
      return "unique items";
    default:
      return otherwise;
  }
}

const words = {
  minimum: "at least",
  maximum: "at most",
  exclusiveMinimum: "more than",
  exclusiveMaximum: "less than",
} as const;

function range(
  minimum: number | null,
  maximum: number | null,
  unit: string,
): string {
  if (maximum === null) return `at least ${minimum ?? 0} ${unit}`;
  if (minimum === null) return `at most ${maximum} ${unit}`;
  return minimum === maximum
    ? `exactly ${minimum} ${unit}`
    : `${minimum} to ${maximum} ${unit}`;
}

/** A list of values for a message, cut where it gets long. */
export function expectedValues(values: readonly unknown[]): string {
  const shown = values.slice(0, listed).map((value) => JSON.stringify(value));
  const more = values.length - shown.length;
  return shown.join(" | ") + (more > 0 ? ` | … (${more} more)` : "");
}

/** The members that a closed object may have, for a message. */
export function expectedMembers(names: readonly string[]): string {
  return names.length === 0
    ? "no members"
    : `only ${names.map((name) => JSON.stringify(name)).join(", ")}`;
}

/** The keyword that a check stands for in an error. */
export function keywordOf(check: Check): string {
  switch (check.kind) {
    case "nothing":
      return "false";
    case "values":
    case "bound":
    case "keys":
    case "any":
    case "one":
    case "dispatch":
    case "items":
      return check.keyword;
    case "length":
      return check.minimum === null ? "maxLength" : "minLength";
    case "itemCount":
      return check.minimum === null ? "maxItems" : "minItems";
    case "propertyCount":
      return check.minimum === null ? "maxProperties" : "minProperties";
    case "unique":
      return "uniqueItems";
    case "numberFormat":
      return "format";
    default:
      return check.kind;
  }
}

function expectedOfList(check: ValuesCheck): string {
  const types: readonly string[] = openTypesOf(check);
  const listed = check.values.filter(
    (value) => !types.includes(typeOfValue(value)),
  );
  return [
    ...types,
    ...(listed.length > 0 ? [expectedValues(listed)] : []),
  ].join(" or ");
}
