import {
  all,
  type Check,
  type KeysCheck,
} from "../../../validators/checks/check.js";
import { literal, type Expression } from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { expressionOf } from "./expressions.js";

/** A property, with all that the parts of a schema say of it. */
export interface MergedProperty {
  readonly name: string;
  readonly required: boolean;
  readonly check: Check;
  /** Every object has something of that name, so that zod would find it where nothing is. */
  readonly isOdd: boolean;
}

const odd: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype),
);

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
    isOdd: odd.has(name),
  }));
}

/** Properties that every object inherits something of, as checks. */
export function memberChecks(
  properties: readonly MergedProperty[],
  context: ExpressionContext,
): readonly Expression[] {
  if (properties.length === 0) return [];
  const needed = properties.filter(({ required }) => required);
  const use = (called: string): string => context.use("zod/objects", called);
  return [
    ...(needed.length === 0
      ? []
      : [
          {
            kind: "call",
            callee: use("required"),
            arguments: needed.map(({ name }) => literal(name)),
          } as const,
        ]),
    ...properties
      .filter(({ check }) => check.kind !== "anything")
      .map(
        ({ name, check }) =>
          ({
            kind: "call",
            callee: use("member"),
            arguments: [literal(name), expressionOf(check, context)],
          }) as const,
      ),
  ];
}
