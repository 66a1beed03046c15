import type { Expression, ObjectMember } from "../model/expression.js";
import type { ExpressionContext } from "./context.js";

/**
 * `ownMembers({ … }, { … })`: members of an object that every object inherits something of, which zod would find where
 * nothing is. `checks` are asked besides.
 */
export function ownMembers(
  needed: readonly ObjectMember[],
  optional: readonly ObjectMember[],
  checks: readonly Expression[],
  context: ExpressionContext,
): Expression {
  const shape = (members: readonly ObjectMember[]): Expression => ({
    kind: "object",
    members,
    expanded: true,
  });
  return {
    kind: "call",
    callee: context.use("zod/own-members", "ownMembers"),
    arguments: [shape(needed), shape(optional), ...checks],
  };
}
