import { partsOf, type Check, type JsonType } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { openTypesOf, typeOfValue } from "../simplify/types.js";

/** The types that every `type` among the checks allows; null when none limits them. */
export function allowedTypes(
  checks: readonly Check[],
): readonly JsonType[] | null {
  let allowed: readonly JsonType[] | null = null;
  for (const check of checks) {
    if (check.kind !== "type") continue;
    const types = check.types;
    allowed =
      allowed === null
        ? types
        : [
            ...allowed.filter(
              (type) =>
                types.includes(type) ||
                (type === "integer" && types.includes("number")),
            ),
            ...(allowed.includes("number") && !types.includes("number")
              ? types.filter((type) => type === "integer")
              : []),
          ];
  }
  return allowed === null ? null : [...new Set(allowed)];
}

/** Whether a guard of {@link guardOf} concerns values of `type`. */
export function sameType(guard: JsonType | null, type: JsonType): boolean {
  return guard === type || (guard === "number" && type === "integer");
}

/** Whether a list of values adds nothing to the types: one that is open, or one of both booleans. */
export function isSaidBy(
  types: readonly JsonType[] | null,
  check: Check,
): boolean {
  if (check.kind !== "values" || types?.length !== 1) return false;
  if (types[0] === "boolean")
    return [true, false].every((value) => check.values.includes(value));
  const [open, ...more] = openTypesOf(check);
  return (
    open === types[0] &&
    more.length === 0 &&
    check.values.every((value) => typeOfValue(value) === open)
  );
}

/** Whether a closed list of values says the types already. */
export function impliesTypes(
  check: Check,
  types: readonly JsonType[],
): boolean {
  return (
    check.kind === "values" &&
    !check.open &&
    check.values.every((value) => {
      const type = typeOfValue(value);
      if (type === "number" && !types.includes("number"))
        return types.includes("integer") && Number.isInteger(value);
      return types.includes(type);
    })
  );
}

/** Whether a check surely refuses `undefined`, so that passing it proves that a member is there. */
export function refusesUndefined(
  check: Check,
  seen: ReadonlySet<CheckFunction> = new Set(),
): boolean {
  switch (check.kind) {
    case "nothing":
    case "type":
    case "values":
    case "dispatch":
      return true;
    case "all":
      return partsOf(check).some((part) => refusesUndefined(part, seen));
    case "any":
      return check.checks.every((part) => refusesUndefined(part, seen));
    case "call":
      return (
        !seen.has(check.target) &&
        refusesUndefined(check.target.check, new Set(seen).add(check.target))
      );
    default:
      return false;
  }
}
