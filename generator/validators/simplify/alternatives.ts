import {
  nothing,
  type AlternativesCheck,
  type Check,
  type DispatchCase,
  type Tag,
} from "../checks/check.js";
import { areDisjoint, excludeEachOther, tagsOf, typesOf } from "./types.js";

/**
 * `anyOf` and `oneOf` made cheap: a choice by one member where the variants can be told apart by it, and "exactly
 * one" as "at least one" where no two can hold. What passes stays the same, except where a discriminator decides.
 */
export function simplifyAlternatives(check: AlternativesCheck): Check {
  const variants = check.checks.filter((part) => typesOf(part).has("object"));
  const others = check.checks.filter((part) => !typesOf(part).has("object"));
  const dispatch = dispatchOf(check, variants);
  const checks = dispatch === null ? check.checks : [dispatch, ...others];
  if (checks.length === 1) return checks[0] as Check;
  const exclusive =
    check.kind === "any" ||
    checks.every((a, index) =>
      checks.slice(index + 1).every((b) => excludeEachOther(a, b)),
    );
  return {
    ...check,
    kind: exclusive ? "any" : "one",
    checks,
    discriminator: null,
  };
}

function dispatchOf(
  check: AlternativesCheck,
  variants: readonly Check[],
): Check | null {
  if (variants.length < 2) return null;
  const stated = statedCases(check, variants);
  if (stated !== null)
    return {
      kind: "dispatch",
      keyword: check.keyword,
      ...stated,
      open: check.open,
      missing: { ...check, checks: variants, discriminator: null },
    };
  const proven = provenCases(variants);
  if (proven === null) return null;
  return {
    kind: "dispatch",
    keyword: check.keyword,
    ...proven,
    open: check.open,
    missing: nothing,
  };
}

type Cases = {
  readonly property: string;
  readonly cases: readonly DispatchCase[];
};

/** The cases by the description's discriminator, where it names every variant and none twice. */
function statedCases(
  check: AlternativesCheck,
  variants: readonly Check[],
): Cases | null {
  if (check.discriminator === null) return null;
  const { property, tags } = check.discriminator;
  const cases: DispatchCase[] = [];
  for (const [index, variant] of check.checks.entries()) {
    if (!variants.includes(variant)) continue;
    const said = tags[index];
    const own = tagsOf(variant).get(property);
    const values =
      said?.implicit === true ? (own ?? said.values) : said?.values;
    if (values === undefined || values.length === 0) return null;
    cases.push({ tags: values, check: variant });
  }
  return haveDistinctTags(cases) ? { property, cases } : null;
}

/** The cases by a member that every variant, an object, must have with values of its own. */
function provenCases(variants: readonly Check[]): Cases | null {
  const onlyObjects = variants.every((variant) => typesOf(variant).size === 1);
  if (!onlyObjects) return null;
  const tags = variants.map((variant) => tagsOf(variant));
  for (const property of tags[0]?.keys() ?? []) {
    const values = tags.map((map) => map.get(property));
    if (!values.every((list) => list !== undefined)) continue;
    const cases = variants.map((variant, index) => ({
      tags: values[index] as readonly Tag[],
      check: variant,
    }));
    if (haveDistinctTags(cases)) return { property, cases };
  }
  return null;
}

function haveDistinctTags(cases: readonly DispatchCase[]): boolean {
  return cases.every(({ tags }, index) =>
    cases.slice(index + 1).every((other) => areDisjoint(tags, other.tags)),
  );
}
