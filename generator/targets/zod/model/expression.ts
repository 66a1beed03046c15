import type { Pattern } from "../../../validators/checks/check.js";
import type { Documentation } from "../../typescript/model/type.js";

/** An expression of generated code that makes a zod schema, or an argument of one. Names are final for their file. */
export type Expression =
  | { readonly kind: "literal"; readonly value: Literal }
  | ({ readonly kind: "pattern" } & Pattern)
  /** An identifier in scope. */
  | { readonly kind: "name"; readonly name: string }
  /** `() => name`. */
  | { readonly kind: "later"; readonly name: string }
  | { readonly kind: "array"; readonly items: readonly Expression[] }
  | {
      readonly kind: "object";
      readonly members: readonly ObjectMember[];
      /** A line for each member, even where all fit on one. */
      readonly expanded: boolean;
    }
  /** `callee(…)`, of a function of the runtime. */
  | {
      readonly kind: "call";
      readonly callee: string;
      readonly arguments: readonly Expression[];
    }
  /** `start.name(…).name(…)`; without calls never. */
  | {
      readonly kind: "chain";
      readonly start: string;
      readonly calls: readonly ChainCall[];
    };

export type Literal = string | number | boolean | null;

export interface ChainCall {
  readonly name: string;
  readonly arguments: readonly Expression[];
}

export interface ObjectMember {
  readonly key: string;
  readonly value: Expression;
  readonly documentation: Documentation | null;
}

export const literal = (value: Literal): Expression => ({
  kind: "literal",
  value,
});

export const name = (text: string): Expression => ({
  kind: "name",
  name: text,
});

/** `{ key: value }` on one line where it fits. */
export const object = (
  members: readonly (readonly [string, Expression])[],
): Expression => ({
  kind: "object",
  members: members.map(([key, value]) => ({ key, value, documentation: null })),
  expanded: false,
});

export const array = (items: readonly Expression[]): Expression => ({
  kind: "array",
  items,
});

/** `z.name(…)`. */
export const zod = (
  called: string,
  ...callArguments: readonly Expression[]
): Expression => ({
  kind: "chain",
  start: "z",
  calls: [{ name: called, arguments: callArguments }],
});

/** `expression.method(…)`. */
export function method(
  expression: Expression,
  called: string,
  ...callArguments: readonly Expression[]
): Expression {
  const call = { name: called, arguments: callArguments };
  if (expression.kind === "name")
    return { kind: "chain", start: expression.name, calls: [call] };
  if (expression.kind !== "chain")
    throw new Error(`No method ${called} of a ${expression.kind}`);
  return { ...expression, calls: [...expression.calls, call] };
}

/** `expression.check(…)` of all checks; the expression itself without any. */
export function withChecks(
  expression: Expression,
  checks: readonly Expression[],
): Expression {
  return checks.length === 0
    ? expression
    : method(expression, "check", ...checks);
}
