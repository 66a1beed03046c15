import { appendPointer, isObject, own, type Json } from "../../model/index.js";
import type { Check } from "../checks/check.js";
import { expectedMembers, expectedOf } from "../print/expected.js";
import { fitsFormat } from "./formats.js";
import { matches } from "./pattern.js";
import { isOfType, isSame } from "./values.js";

/** The first thing that is not as a schema says. */
export interface Fault {
  /** JSON pointer into the value. */
  readonly pointer: string;
  /** In words that follow "expected". */
  readonly expected: string;
}

/** Schemas inside one another deeper than this are not followed further. */
const deepest = 500;

/** What is wrong with a value; null when the check passes. */
export function faultIn(
  check: Check,
  value: Json,
  pointer = "",
  depth = 0,
): Fault | null {
  if (depth > deepest) return null;
  const here = (expected: string): Fault => ({ pointer, expected });
  const plain = (passes: boolean): Fault | null =>
    passes ? null : here(expectedOf(check, "another value"));
  const same = (other: Check) => faultIn(other, value, pointer, depth + 1);
  const part = (other: Check, key: string | number, inner: Json) =>
    faultIn(other, inner, appendPointer(pointer, key), depth + 1);
  switch (check.kind) {
    case "anything":
    case "unevaluatedItems":
    case "unevaluatedProperties":
      return null;
    case "nothing":
      return here("nothing here");
    case "all":
      return first(check.checks, same);
    case "any":
    case "one": {
      const faults = check.checks.map(same);
      const fitting = faults.filter((fault) => fault === null).length;
      if (fitting === 0)
        return (
          deepestOf(faults) ?? here(`one of the variants of ${check.keyword}`)
        );
      return check.kind === "one" && fitting > 1
        ? here(`exactly one variant of oneOf (${fitting} fit)`)
        : null;
    }
    case "not":
      return same(check.check) === null
        ? here("what `not` does not describe")
        : null;
    case "if":
      return same(check.test) === null
        ? same(check.then)
        : same(check.otherwise);
    case "call":
      return same(check.target.check);
    case "type":
      return plain(check.types.some((type) => isOfType(value, type)));
    case "values":
      return plain(check.values.some((known) => isSame(known, value)));
    case "dispatch": {
      if (!isObject(value)) return null;
      const tag = own(value, check.property);
      if (tag === undefined) return same(check.missing);
      const chosen = check.cases.find(({ tags }) =>
        tags.some((known) => known === tag),
      );
      if (chosen !== undefined) return same(chosen.check);
      const tags = check.cases.flatMap((one) => one.tags);
      const expected = tags.map((known) => JSON.stringify(known)).join(" | ");
      return check.open
        ? null
        : { pointer: appendPointer(pointer, check.property), expected };
    }
    case "length":
      return typeof value === "string"
        ? plain(isBetween([...value].length, check))
        : null;
    case "pattern":
      return typeof value === "string"
        ? plain(matches(check.pattern, value))
        : null;
    case "format":
    case "numberFormat":
      return plain(fitsFormat(check.format, value));
    case "bound":
      return typeof value === "number"
        ? plain(isWithin(value, check.keyword, check.limit))
        : null;
    case "multipleOf":
      return typeof value === "number"
        ? plain(isMultiple(value, check.divisor))
        : null;
    case "itemCount":
      return Array.isArray(value)
        ? plain(isBetween(value.length, check))
        : null;
    case "unique":
      return Array.isArray(value) ? plain(isUnique(value)) : null;
    case "contains":
    case "items":
      return Array.isArray(value)
        ? inItems(check, value as readonly Json[], part, here)
        : null;
    case "properties":
      if (!isObject(value)) return null;
      return first(check.entries, ({ name, required, check: inner }) => {
        const member = own(value, name);
        if (member !== undefined) return part(inner, name, member);
        return required ? here(`a member "${name}"`) : null;
      });
    case "keys":
      if (!isObject(value)) return null;
      return first(Object.keys(value), (name) => {
        const member = value[name]!;
        const named = check.patterns.filter(({ pattern }) =>
          matches(pattern, name),
        );
        const fault = first(named, (one) => part(one.check, name, member));
        if (fault !== null) return fault;
        if (named.length > 0 || check.declared.includes(name)) return null;
        const { additional } = check;
        if (additional === null) return null;
        return additional.kind === "nothing"
          ? here(expectedMembers(check.declared))
          : part(additional, name, member);
      });
    case "propertyNames":
      return isObject(value)
        ? first(Object.keys(value), (name) => part(check.check, name, name))
        : null;
    case "propertyCount":
      return isObject(value)
        ? plain(isBetween(Object.keys(value).length, check))
        : null;
    case "dependent": {
      if (!isObject(value) || own(value, check.property) === undefined)
        return null;
      const missing = check.required.find(
        (name) => own(value, name) === undefined,
      );
      return missing === undefined
        ? same(check.check)
        : here(`a member "${missing}" beside "${check.property}"`);
    }
  }
}

type Part = (check: Check, key: number, value: Json) => Fault | null;

function inItems(
  check: Extract<Check, { kind: "items" | "contains" }>,
  value: readonly Json[],
  part: Part,
  here: (expected: string) => Fault,
): Fault | null {
  if (check.kind === "items")
    return first([...value.keys()], (index) =>
      part(check.prefix[index] ?? check.rest, index, value[index]!),
    );
  const found = value.filter(
    (item, index) => part(check.check, index, item) === null,
  ).length;
  const { minimum, maximum } = check;
  return found < minimum || (maximum !== null && found > maximum)
    ? here(`other items (${found} fit \`contains\`)`)
    : null;
}

function first<T>(
  list: readonly T[],
  look: (item: T) => Fault | null,
): Fault | null {
  for (const item of list) {
    const fault = look(item);
    if (fault !== null) return fault;
  }
  return null;
}

/** Of several variants, the one that fits furthest is most likely meant; null where none goes further than the others. */
function deepestOf(faults: readonly (Fault | null)[]): Fault | null {
  const known = faults.filter((fault) => fault !== null);
  if (known.length === 1) return known[0]!;
  const depthOf = ({ pointer }: Fault) => pointer.split("/").length;
  const most = Math.max(...known.map(depthOf));
  const furthest = known.filter((fault) => depthOf(fault) === most);
  return furthest.length === 1 ? furthest[0]! : null;
}

function isBetween(
  size: number,
  {
    minimum,
    maximum,
  }: { readonly minimum: number | null; readonly maximum: number | null },
): boolean {
  return size >= (minimum ?? 0) && size <= (maximum ?? Infinity);
}

function isWithin(value: number, keyword: string, limit: number): boolean {
  switch (keyword) {
    case "minimum":
      return value >= limit;
    case "maximum":
      return value <= limit;
    case "exclusiveMinimum":
      return value > limit;
    default:
      return value < limit;
  }
}

function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  // 0.3 is a multiple of 0.1, whatever binary fractions say.
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

function isUnique(list: readonly unknown[]): boolean {
  return list.every((item, index) =>
    list.slice(0, index).every((other) => !isSame(other as Json, item as Json)),
  );
}
