import {
  all,
  type AlternativesCheck,
  type Check,
} from "../../../validators/checks/check.js";
import { excludeEachOther } from "../../../validators/simplify/types.js";
import {
  array,
  literal,
  method,
  object,
  zod,
  type Expression,
} from "../model/expression.js";
import type { ExpressionContext, VariantTags } from "./context.js";
import { expressionOf, unionOf } from "./expressions.js";
import { isWithin, type Kinds } from "./kinds.js";
import { literalsExpression } from "./literals.js";
import { ownMembers } from "./own-members.js";
import { isInherited } from "./properties.js";

/** `anyOf` and `oneOf`. `type`: what the schema says of the type, which goes into every alternative; null for nothing. */
export function alternativesExpression(
  check: AlternativesCheck,
  type: (Check & { readonly kind: "type" }) | null,
  context: ExpressionContext,
): Expression {
  const kinds: Kinds | null = type && new Set(type.types);
  const branches = check.checks.map((branch) =>
    type === null || isWithin(branch, kinds!) ? branch : all([type, branch]),
  );
  const tags = context.tagsOf(check);
  const expressions = branches.map((branch, index) =>
    tagged(expressionOf(branch, context), tags, index, context),
  );
  if (tags !== null && check.open)
    expressions.push({
      kind: "call",
      callee: context.use("zod/logic", "unknownVariant"),
      arguments: [literal(tags.property), array(known(tags).map(literal))],
    });
  if (expressions.length === 1) return expressions[0]!;
  return check.kind === "any" || tags !== null || areExclusive(branches)
    ? unionOf(expressions)
    : zod("xor", array(expressions));
}

/** A variant whose tag must be its own, which its schema does not say. */
function tagged(
  expression: Expression,
  tags: VariantTags | null,
  index: number,
  context: ExpressionContext,
): Expression {
  const own = tags?.variants[index] ?? null;
  if (tags === null || own === null || own.exact) return expression;
  const value = literalsExpression(own.tags);
  const tag = { key: tags.property, value, documentation: null };
  const owner = isInherited(tags.property)
    ? ownMembers([tag], [], [], context)
    : zod("looseObject", object([[tags.property, value]]));
  return method(expression, "and", owner);
}

function known({ variants }: VariantTags): readonly string[] {
  return variants.flatMap((variant) => variant?.tags ?? []);
}

function areExclusive(branches: readonly Check[]): boolean {
  return branches.every((a, index) =>
    branches.slice(index + 1).every((b) => excludeEachOther(a, b)),
  );
}
