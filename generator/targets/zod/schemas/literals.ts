import { isObject, type Json } from "../../../model/index.js";
import type { ValuesCheck } from "../../../validators/checks/check.js";
import {
  openTypesOf,
  typeOfValue,
} from "../../../validators/simplify/types.js";
import {
  array,
  literal,
  method,
  zod,
  type Expression,
  type Literal,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { kindExpressions, kindsExpression, unionOf } from "./expressions.js";
import { isSame } from "../../../validators/judge/values.js";
import type { Guards } from "./guards.js";
import { isOfKind, meet, type Kinds } from "./kinds.js";
import { holds } from "./static.js";

/** `enum` and `const`, beside what else is said of the same value. */
export function valuesExpression(
  lists: readonly ValuesCheck[],
  kinds: Kinds,
  guards: Guards,
  context: ExpressionContext,
): Expression {
  const closed = lists.filter(({ open }) => !open);
  const [first, ...others] = closed.length > 0 ? closed : lists;
  const listed = first!.values
    .filter((value) => isOfKind(value, kinds))
    .filter((value) =>
      others.every((list) => list.values.some((other) => isSame(value, other))),
    );
  const types = openTypesOf({ ...first!, values: listed });
  const open = meet(kinds, new Set(types));
  const isOpen = (value: Json): boolean => isOfKind(value, open);
  const fixed = listed.filter((value) => !isOpen(value));
  const expressions =
    open.size === 0 || fixed.length > 0
      ? [closedExpression(fixed, guards, context)]
      : [];
  if (open.size > 0)
    expressions.push(
      ...openExpressions(listed.filter(isOpen), open, guards, context),
    );
  return unionOf(expressions);
}

function closedExpression(
  listed: readonly Json[],
  guards: Guards,
  context: ExpressionContext,
): Expression {
  const { good, isKnown } = judged(listed, guards);
  const known = literalsExpression(good);
  if (isKnown) return known;
  const types = new Set(good.map(typeOfValue));
  return method(known, "and", kindsExpression(types, guards, context));
}

/** Listed values, or any other of their types. */
function openExpressions(
  listed: readonly Json[],
  types: Kinds,
  guards: Guards,
  context: ExpressionContext,
): readonly Expression[] {
  const { good, isKnown } = judged(listed, guards);
  const rest = kindExpressions(types, guards, context);
  return isKnown && good.length > 0 && types.size === 1
    ? [literalsExpression(good), ...rest]
    : rest;
}

/** Those of some values that pass what is said beside them, as far as that is known ahead. */
function judged(
  listed: readonly Json[],
  guards: Guards,
): { readonly good: readonly Json[]; readonly isKnown: boolean } {
  const verdicts = listed.map((value) =>
    (guards.get(typeOfValue(value)) ?? []).map((check) => holds(check, value)),
  );
  return {
    good: listed.filter((_, index) => !verdicts[index]!.includes(false)),
    isKnown: !verdicts.flat().includes(null),
  };
}

/** Exactly one of some values. */
export function literalsExpression(values: readonly Json[]): Expression {
  if (values.length === 0) return zod("never");
  const plain = values.filter(isLiteral);
  const others = values.filter((value) => !isLiteral(value));
  const expressions = others.map(valueExpression);
  if (plain.length > 0) expressions.unshift(plainExpression(plain));
  return unionOf(expressions);
}

function plainExpression(values: readonly Literal[]): Expression {
  const unique = [...new Set(values.map((value) => (value === 0 ? 0 : value)))];
  if (unique.length === 1)
    return unique[0] === null
      ? zod("null")
      : zod("literal", literal(unique[0]!));
  const isText = unique.every((value) => typeof value === "string");
  return zod(isText ? "enum" : "literal", array(unique.map(literal)));
}

function isLiteral(value: Json): value is Literal {
  return value === null || typeof value !== "object";
}

/** Exactly one value. */
function valueExpression(value: Json): Expression {
  if (isLiteral(value)) return plainExpression([value]);
  if (Array.isArray(value))
    return zod("tuple", array((value as readonly Json[]).map(valueExpression)));
  const members = isObject(value) ? Object.entries(value) : [];
  return zod("strictObject", {
    kind: "object",
    members: members.map(([key, member]) => ({
      key,
      value: valueExpression(member),
      documentation: null,
    })),
    expanded: true,
  });
}
