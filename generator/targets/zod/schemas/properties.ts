import {
  all,
  type Check,
  type KeysCheck,
} from "../../../validators/checks/check.js";

/** A property, with all that the parts of a schema say of it. */
export interface MergedProperty {
  readonly name: string;
  readonly required: boolean;
  readonly check: Check;
}

const inherited: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype),
);

/** Whether every object has something of a name, such as `constructor`. */
export function isInherited(name: string): boolean {
  return inherited.has(name);
}

/** One entry per name. What is said of undeclared members counts for names that only `required` mentions. */
export function mergeProperties(
  checks: readonly Check[],
  keys: readonly KeysCheck[],
): readonly MergedProperty[] {
  const merged = new Map<string, { required: boolean; checks: Check[] }>();
  for (const check of checks)
    if (check.kind === "properties")
      for (const { name, required, check: said } of check.entries) {
        const known = merged.get(name);
        if (known === undefined) merged.set(name, { required, checks: [said] });
        else {
          known.required ||= required;
          known.checks.push(said);
        }
      }
  const rest =
    keys.length === 1 && keys[0]!.patterns.length === 0 ? keys[0]! : null;
  const declared = new Set(rest?.declared);
  return [...merged].map(([name, { required, checks: said }]) => ({
    name,
    required,
    check:
      said.length === 1 && (rest === null || declared.has(name))
        ? said[0]!
        : all([
            ...said,
            ...(rest?.additional && !declared.has(name)
              ? [rest.additional]
              : []),
          ]),
  }));
}
