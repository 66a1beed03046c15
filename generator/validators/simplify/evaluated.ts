import {
  anything,
  type Check,
  type KeysCheck,
  type ObjectCheck,
  type ArrayCheck,
  type Pattern,
} from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";

/** What a check evaluates of any object, whatever it looks like; or that this depends on the object. */
interface EvaluatedProperties {
  readonly names: Set<string>;
  /** Of these names, those that must be there. */
  readonly required: Set<string>;
  readonly patterns: Pattern[];
  every: boolean;
  depends: boolean;
}

/** `unevaluatedProperties` as a check by names alone, where its siblings allow that; null otherwise. */
export function staticProperties(
  check: Extract<ObjectCheck, { kind: "unevaluatedProperties" }>,
): Check | null {
  const found = propertiesOf(check.siblings.check);
  if (found.every) return anything;
  if (found.depends) return null;
  if (check.implied && found.names.size === 0 && found.patterns.length === 0)
    return anything;
  const keys: KeysCheck = {
    kind: "keys",
    keyword: "unevaluatedProperties",
    declared: [...found.names],
    complete: [...found.names].every((name) => found.required.has(name)),
    patterns: found.patterns.map((pattern) => ({ pattern, check: anything })),
    additional: check.check,
  };
  return keys;
}

function propertiesOf(
  check: Check,
  seen: ReadonlySet<CheckFunction> = new Set(),
): EvaluatedProperties {
  const found: EvaluatedProperties = {
    names: new Set(),
    required: new Set(),
    patterns: [],
    every: false,
    depends: false,
  };
  collectProperties(check, found, new Set(seen));
  return found;
}

function collectProperties(
  check: Check,
  into: EvaluatedProperties,
  seen: Set<CheckFunction>,
): void {
  const depends = (...parts: readonly Check[]): void => {
    const inner = propertiesOf({ kind: "all", checks: parts }, seen);
    if (
      inner.every ||
      inner.depends ||
      inner.names.size > 0 ||
      inner.patterns.length > 0
    )
      into.depends = true;
  };
  switch (check.kind) {
    case "all":
      for (const part of check.checks) collectProperties(part, into, seen);
      return;
    case "call":
      if (seen.has(check.target)) return;
      seen.add(check.target);
      return collectProperties(check.target.check, into, seen);
    case "properties":
      for (const { name, declared } of check.entries)
        if (declared) into.names.add(name);
      for (const { name, required } of check.entries)
        if (required) into.required.add(name);
      return;
    case "keys":
      into.patterns.push(...check.patterns.map(({ pattern }) => pattern));
      if (check.additional !== null) into.every = true;
      return;
    case "unevaluatedProperties":
      into.every = true;
      return;
    case "any":
    case "one":
      return depends(...check.checks);
    case "dispatch":
      return depends(...check.cases.map((one) => one.check), check.missing);
    case "if":
      return depends(check.test, check.then, check.otherwise);
    case "dependent":
      return depends(check.check);
    default:
      return;
  }
}

/** `unevaluatedItems` as a check by position, where its siblings allow that; null otherwise. */
export function staticItems(
  check: Extract<ArrayCheck, { kind: "unevaluatedItems" }>,
): Check | null {
  const count = evaluatedPrefix(check.siblings.check, new Set());
  if (count === null) return null;
  if (count === Number.POSITIVE_INFINITY) return anything;
  return {
    kind: "items",
    prefix: Array.from({ length: count }, () => anything),
    rest: check.check,
    evaluatesRest: true,
    keyword: "unevaluatedItems",
  };
}

/** How many first items a check evaluates of any array; null when that depends on the array. */
function evaluatedPrefix(
  check: Check,
  seen: ReadonlySet<CheckFunction>,
): number | null {
  const most = (parts: readonly Check[]): number | null =>
    parts.reduce<number | null>((count, part) => {
      const own = evaluatedPrefix(part, seen);
      return count === null || own === null ? null : Math.max(count, own);
    }, 0);
  const none = (...parts: readonly Check[]): number | null =>
    most(parts) === 0 ? 0 : null;
  switch (check.kind) {
    case "all":
      return most(check.checks);
    case "call":
      return seen.has(check.target)
        ? 0
        : evaluatedPrefix(check.target.check, new Set(seen).add(check.target));
    case "items":
      return check.evaluatesRest
        ? Number.POSITIVE_INFINITY
        : check.prefix.length;
    case "unevaluatedItems":
      return Number.POSITIVE_INFINITY;
    case "contains":
      return null;
    case "any":
    case "one":
      return none(...check.checks);
    case "if":
      return none(check.test, check.then, check.otherwise);
    case "dependent":
      return none(check.check);
    default:
      return 0;
  }
}
