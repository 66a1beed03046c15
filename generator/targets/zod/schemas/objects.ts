import {
  all,
  isAnything,
  type Check,
  type KeysCheck,
  type ObjectCheck,
} from "../../../validators/checks/check.js";
import {
  array,
  literal,
  method,
  object,
  withChecks,
  zod,
  type Expression,
  type ObjectMember,
} from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { expressionOf } from "./expressions.js";
import {
  memberChecks,
  mergeProperties,
  type MergedProperty,
} from "./properties.js";

/** `z.looseObject(…)` and its like: undeclared members stay unless the schema says otherwise. */
export function objectExpression(
  checks: readonly Check[],
  context: ExpressionContext,
): Expression {
  const keys = checks.filter((check) => check.kind === "keys");
  const properties = mergeProperties(checks, keys);
  const rest = restOf(keys, properties);
  const shape = properties.filter(({ isOdd }) => !isOdd);
  const others = [
    ...memberChecks(
      properties.filter(({ isOdd }) => isOdd),
      context,
    ),
    ...keys
      .filter((check) => rest === null || check !== rest)
      .map((check) => patternsCheck(check, context)),
    ...checks.flatMap((check) => otherChecks(check as ObjectCheck, context)),
  ];
  return withChecks(base(shape, rest?.additional ?? null, context), others);
}

/** The one keyword about undeclared members that a zod object can say; null where it needs a check. */
function restOf(
  keys: readonly KeysCheck[],
  properties: readonly MergedProperty[],
): KeysCheck | null {
  const [first] = keys;
  return keys.length === 1 &&
    first!.patterns.length === 0 &&
    properties.every(({ isOdd }) => !isOdd)
    ? first!
    : null;
}

function base(
  properties: readonly MergedProperty[],
  additional: Check | null,
  context: ExpressionContext,
): Expression {
  const members = properties.map((property) => memberOf(property, context));
  const shape: Expression = { kind: "object", members, expanded: true };
  if (additional === null || isAnything(additional))
    return zod("looseObject", shape);
  if (additional.kind === "nothing") return zod("strictObject", shape);
  const values = expressionOf(additional, context);
  return members.length === 0
    ? zod("record", zod("string"), values)
    : method(zod("object", shape), "catchall", values);
}

function memberOf(
  { name, required, check }: MergedProperty,
  context: ExpressionContext,
): ObjectMember {
  const expression = expressionOf(check, context);
  const documentation = context.deprecation(check);
  const value = required ? expression : method(expression, "optional");
  return {
    key: name,
    value:
      documentation === null ? value : method(value, "meta", deprecatedMeta),
    documentation,
  };
}

const deprecatedMeta = object([["deprecated", literal(true)]]);

function patternsCheck(
  { patterns, declared, additional }: KeysCheck,
  context: ExpressionContext,
): Expression {
  const pairs = patterns.map(({ pattern, check }) =>
    array([{ kind: "pattern", ...pattern }, expressionOf(check, context)]),
  );
  return {
    kind: "call",
    callee: context.use("zod/objects", "patternProperties"),
    arguments: [
      array(pairs),
      array(declared.map(literal)),
      additional === null || isAnything(additional)
        ? literal(null)
        : expressionOf(additional, context),
    ],
  };
}

function otherChecks(
  check: ObjectCheck,
  context: ExpressionContext,
): readonly Expression[] {
  const call = (
    called: string,
    ...callArguments: readonly Expression[]
  ): Expression => ({
    kind: "call",
    callee: context.use("zod/objects", called),
    arguments: callArguments,
  });
  switch (check.kind) {
    case "propertyCount": {
      const { minimum, maximum } = check;
      const most = maximum === null ? [] : [literal(maximum)];
      return [call("memberCount", literal(minimum ?? 0), ...most)];
    }
    case "propertyNames":
      return [call("propertyNames", expressionOf(check.check, context))];
    case "dependent": {
      const property = literal(check.property);
      const isObject: Check = { kind: "type", types: ["object"] };
      return [
        ...(check.required.length === 0
          ? []
          : [
              call(
                "dependentRequired",
                property,
                ...check.required.map(literal),
              ),
            ]),
        ...(isAnything(check.check)
          ? []
          : [
              call(
                "dependentSchema",
                property,
                expressionOf(all([isObject, check.check]), context),
              ),
            ]),
      ];
    }
    default:
      return [];
  }
}
