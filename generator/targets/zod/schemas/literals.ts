import { isObject, type Json } from "../../../model/index.js";
import type {
  Check,
  JsonType,
  ValuesCheck,
} from "../../../validators/checks/check.js";
import { typeOfValue } from "../../../validators/simplify/types.js";
import {
  array,
  literal,
  method,
  object,
  zod,
  type Expression,
  type Literal,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { kindsExpression, unionOf } from "./expressions.js";
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
  const checks = (value: Json): readonly Check[] =>
    guards.get(typeOfValue(value)) ?? [];
  const isKnown = listed.every((value) =>
    checks(value).every((check) => holds(check, value) !== null),
  );
  const good = listed.filter((value) =>
    checks(value).every((check) => holds(check, value) !== false),
  );
  if (closed.length === 0)
    return openExpression(isKnown ? good : [], listed, kinds, guards, context);
  const known = literalsExpression(good);
  if (isKnown) return known;
  const types = new Set(good.map(typeOfValue));
  return method(known, "and", kindsExpression(types, guards, context));
}

/** Listed values, or any other of their types. */
function openExpression(
  known: readonly Json[],
  listed: readonly Json[],
  kinds: Kinds,
  guards: Guards,
  context: ExpressionContext,
): Expression {
  const types: ReadonlySet<JsonType> = new Set(listed.map(typeOfValue));
  const open = meet(kinds, types);
  const shown = known.filter(
    (value) => value !== null && typeof value !== "object",
  );
  if (open.size === 0) return zod("never");
  const rest = kindsExpression(open, guards, context);
  return shown.length === 0 || open.size > 1
    ? rest
    : zod("union", array([literalsExpression(shown), rest]));
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
  return zod(
    "strictObject",
    object(members.map(([key, member]) => [key, valueExpression(member)])),
  );
}
