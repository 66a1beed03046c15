import { isObject, type Json } from "../../model/index.js";
import type { Check, JsonType, Tag, ValuesCheck } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";

type BaseType = Exclude<JsonType, "integer">;
const every: readonly BaseType[] = [
  "null",
  "boolean",
  "string",
  "number",
  "array",
  "object",
];

/** The JSON type of a value; integers are numbers. */
export function typeOfValue(value: Json): BaseType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (isObject(value)) return "object";
  return typeof value as "boolean" | "string" | "number";
}

/** The types of which values pass that an open list does not hold: texts and numbers, where such are listed. */
export function openTypesOf({
  open,
  values,
}: ValuesCheck): readonly ("string" | "number")[] {
  if (!open) return [];
  return (["string", "number"] as const).filter((type) =>
    values.some((value) => typeof value === type),
  );
}

const knownTypes = new WeakMap<CheckFunction, ReadonlySet<BaseType>>();
const knownTags = new WeakMap<
  CheckFunction,
  ReadonlyMap<string, readonly Tag[]>
>();

/** What is found about a function, looked for once; `unknown` while it is being looked for. */
function once<T>(
  known: WeakMap<CheckFunction, T>,
  target: CheckFunction,
  unknown: T,
  find: (check: Check) => T,
): T {
  const found = known.get(target);
  if (found !== undefined) return found;
  known.set(target, unknown);
  const result = find(target.check);
  known.set(target, result);
  return result;
}

/** The types of values that a check can pass for: never too few. */
export function typesOf(check: Check): ReadonlySet<BaseType> {
  switch (check.kind) {
    case "nothing":
      return new Set();
    case "type":
      return new Set(
        check.types.map((type) => (type === "integer" ? "number" : type)),
      );
    case "values":
      return new Set(check.values.map(typeOfValue));
    case "all":
      return check.checks
        .map((part) => typesOf(part))
        .reduce((a, b) => new Set([...a].filter((type) => b.has(type))));
    case "any":
    case "one":
      return new Set(check.checks.flatMap((part) => [...typesOf(part)]));
    case "dispatch":
      return new Set(["object"]);
    case "call":
      return once(knownTypes, check.target, new Set(every), typesOf);
    default:
      return new Set(every);
  }
}

/** The members that an object must have with one of a few values: name → values. */
export function tagsOf(check: Check): ReadonlyMap<string, readonly Tag[]> {
  const tags = new Map<string, readonly Tag[]>();
  if (check.kind === "all")
    for (const part of check.checks)
      for (const [name, values] of tagsOf(part))
        if (!tags.has(name)) tags.set(name, values);
  if (check.kind === "call") return once(knownTags, check.target, tags, tagsOf);
  if (check.kind === "properties")
    for (const { name, required, check: value } of check.entries) {
      const values = required ? valuesOf(value, new Set()) : null;
      if (values !== null) tags.set(name, values);
    }
  return tags;
}

/** The primitive values that a check is limited to; null when it is not. */
function valuesOf(
  check: Check,
  seen: ReadonlySet<CheckFunction>,
): readonly Tag[] | null {
  switch (check.kind) {
    case "values":
      return check.values.every((value) => typeof value !== "object")
        ? (check.values as readonly Tag[])
        : null;
    case "all":
      for (const part of check.checks) {
        const values = valuesOf(part, seen);
        if (values !== null) return values;
      }
      return null;
    case "call":
      return seen.has(check.target)
        ? null
        : valuesOf(check.target.check, new Set(seen).add(check.target));
    default:
      return null;
  }
}

/** Whether two sets have no element in common. */
export function areDisjoint<T>(a: Iterable<T>, b: Iterable<T>): boolean {
  const other = new Set(b);
  for (const item of a) if (other.has(item)) return false;
  return true;
}

/** Whether no value can pass both checks; false when that cannot be told. */
export function excludeEachOther(a: Check, b: Check): boolean {
  const typesOfA = typesOf(a);
  const typesOfB = typesOf(b);
  if (areDisjoint(typesOfA, typesOfB)) return true;
  const both = [...typesOfA].filter((type) => typesOfB.has(type));
  if (both.every((type) => type === "object")) {
    const tagsOfB = tagsOf(b);
    for (const [name, values] of tagsOf(a)) {
      const others = tagsOfB.get(name);
      if (others !== undefined && areDisjoint(values, others)) return true;
    }
  }
  const valuesOfA = valuesOf(a, new Set());
  const valuesOfB = valuesOf(b, new Set());
  return (
    valuesOfA !== null &&
    valuesOfB !== null &&
    areDisjoint(valuesOfA, valuesOfB)
  );
}
