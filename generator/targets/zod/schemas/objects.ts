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
import { expressionOf, unionOf } from "./expressions.js";
import { ownMembers } from "./own-members.js";
import {
  isInherited,
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
  const own = properties.filter(({ name }) => isInherited(name));
  const shape = properties.filter(({ name }) => !isInherited(name));
  const rest = keys.length === 1 ? keys[0]! : null;
  const isSimple = own.length === 0 && rest?.patterns.length === 0;
  const object = isSimple
    ? base(shape, rest.additional, context)
    : objectOf(
        shape.map((property) => memberOf(property, context)),
        undeclared(rest, own, context),
      );
  const others = [
    ...keys
      .filter((check) => check !== rest || !isSimple)
      .map((check) => patternsCheck(check, context)),
    ...checks.flatMap((check) => otherChecks(check as ObjectCheck, context)),
  ];
  if (own.length === 0) return withChecks(object, others);
  const [needed, optional] = [true, false].map((required) =>
    own
      .filter((property) => property.required === required)
      .map((property) => memberOf({ ...property, required: true }, context)),
  );
  return method(object, "and", ownMembers(needed!, optional!, others, context));
}

/** The types of undeclared members where a check sees to them, also of those that zod cannot look at; null for any. */
function undeclared(
  rest: KeysCheck | null,
  own: readonly MergedProperty[],
  context: ExpressionContext,
): Expression | null {
  const { patterns = [], additional = null } = rest ?? {};
  const known = patterns.map(({ check }) => check);
  if (additional !== null && additional.kind !== "nothing")
    known.push(additional);
  if (known.length === 0 || known.some(isAnything)) return null;
  const checks = [...known, ...own.map(({ check }) => check)];
  return {
    kind: "call",
    callee: context.use("zod/objects", "unchecked"),
    arguments: [unionOf(checks.map((check) => expressionOf(check, context)))],
  };
}

function base(
  properties: readonly MergedProperty[],
  additional: Check | null,
  context: ExpressionContext,
): Expression {
  const members = properties.map((property) => memberOf(property, context));
  if (additional === null || isAnything(additional))
    return objectOf(members, null);
  if (additional.kind === "nothing")
    return zod("strictObject", { kind: "object", members, expanded: true });
  const values = expressionOf(additional, context);
  return members.length === 0
    ? zod("record", zod("string"), values)
    : objectOf(members, values);
}

/** An object of which undeclared members are of a schema; null for any. */
function objectOf(
  members: readonly ObjectMember[],
  undeclared: Expression | null,
): Expression {
  const shape: Expression = { kind: "object", members, expanded: true };
  return undeclared === null
    ? zod("looseObject", shape)
    : method(zod("object", shape), "catchall", undeclared);
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
