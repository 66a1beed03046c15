import {
  partsOf,
  type AlternativesCheck,
  type Check,
  type JsonType,
  type ValuesCheck,
} from "../../../validators/checks/check.js";
import {
  literal,
  method,
  name,
  withChecks,
  zod,
  type Expression,
} from "../model/expression.js";
import { alternativesExpression } from "./alternatives.js";
import { fileFormat } from "./builder.js";
import type { ExpressionContext } from "./context.js";
import { guardsOf, type Guards } from "./guards.js";
import {
  allKinds,
  everyKind,
  isWithin,
  kindsOfTypes,
  meet,
  type Kinds,
} from "./kinds.js";
import { valuesExpression } from "./literals.js";
import { nativeExpression } from "./natives.js";
import { refinementOf } from "./refinements.js";

/** A schema for exactly what passes a check, as far as zod can say it. */
export function expressionOf(
  check: Check,
  context: ExpressionContext,
): Expression {
  return new Parts(check).expression(context);
}

/** The parts of a conjunction, sorted by what becomes of them. */
class Parts {
  readonly #kinds: Kinds;
  /** What one type of values must be like besides. */
  readonly #guards: Guards;
  readonly #values: readonly ValuesCheck[];
  readonly #calls: readonly (Check & { kind: "call" })[];
  readonly #alternatives: readonly AlternativesCheck[];
  /** What zod has no schema for. */
  readonly #rest: readonly Check[];
  readonly #isTyped: boolean;
  readonly #isNothing: boolean;
  readonly #isFile: boolean;

  constructor(check: Check) {
    const parts = partsOf(check);
    const types = parts.filter((part) => part.kind === "type");
    this.#isNothing = parts.some(({ kind }) => kind === "nothing");
    this.#isFile = parts.some(
      (part) => part.kind === "format" && part.format === fileFormat,
    );
    this.#isTyped = types.length > 0;
    this.#kinds = types
      .map((part) => kindsOfTypes(part.types))
      .reduce(meet, allKinds);
    this.#guards = guardsOf(parts);
    this.#values = parts.filter((part) => part.kind === "values");
    this.#calls = parts.filter((part) => part.kind === "call");
    this.#alternatives = parts.filter(isAlternatives);
    this.#rest = parts.filter(
      ({ kind }) =>
        kind === "not" ||
        kind === "if" ||
        kind === "unevaluatedItems" ||
        kind === "unevaluatedProperties",
    );
  }

  expression(context: ExpressionContext): Expression {
    if (this.#isNothing || this.#kinds.size === 0) return zod("never");
    if (this.#isFile) return zod("instanceof", name("Blob"));
    const isBare = this.#guards.size === 0 && this.#values.length === 0;
    const type = this.#isTyped ? this.#typeCheck() : null;
    const operands = [
      ...this.#calls.map((call) => context.refer(call.target)),
      ...(isBare && this.#isImplied() ? [] : [this.#own(context)]),
      ...this.#alternatives.map((part) =>
        alternativesExpression(part, type, context),
      ),
    ];
    const [first = zod("unknown"), ...others] = operands;
    const joined = others.reduce(
      (left, right) => method(left, "and", right),
      first,
    );
    return withChecks(
      joined,
      this.#rest.map((part) => refinementOf(part, type, context)),
    );
  }

  /** Whether the types need no schema of their own: others see to them, or all are allowed. */
  #isImplied(): boolean {
    return (
      !this.#isTyped ||
      this.#alternatives.length > 0 ||
      this.#calls.some((call) => isWithin(call, this.#kinds))
    );
  }

  #typeCheck(): Check & { readonly kind: "type" } {
    return { kind: "type", types: [...this.#kinds] };
  }

  /** What the schema says itself of types, values and their like. */
  #own(context: ExpressionContext): Expression {
    if (this.#values.length > 0)
      return valuesExpression(this.#values, this.#kinds, this.#guards, context);
    if (this.#isTyped)
      return kindsExpression(this.#kinds, this.#guards, context);
    const guarded = everyKind.filter((kind) => this.#guards.has(kind));
    const others = {
      kind: "call",
      callee: context.use("zod/logic", "otherThan"),
      arguments: guarded.map((kind) => literal(kind)),
    } as const;
    const kinds: Kinds = new Set<JsonType>(guarded);
    return zod("union", {
      kind: "array",
      items: [...kindExpressions(kinds, this.#guards, context), others],
    });
  }
}

function isAlternatives(check: Check): check is AlternativesCheck {
  return check.kind === "any" || check.kind === "one";
}

/** One schema for values of several types. */
export function kindsExpression(
  kinds: Kinds,
  guards: Guards,
  context: ExpressionContext,
): Expression {
  if (kinds.size === allKinds.size && guards.size === 0) return zod("unknown");
  return unionOf(kindExpressions(kinds, guards, context));
}

/** A schema for the values of each type. */
export function kindExpressions(
  kinds: Kinds,
  guards: Guards,
  context: ExpressionContext,
): readonly Expression[] {
  return everyKind
    .filter((kind) => kinds.has(kind))
    .map((kind) =>
      nativeExpression(
        kind,
        guards.get(kind === "integer" ? "number" : kind) ?? [],
        context,
      ),
    );
}

/** A union; with null, what may be null. */
export function unionOf(expressions: readonly Expression[]): Expression {
  const others = expressions.filter((expression) => !isNull(expression));
  if (others.length < expressions.length && others.length > 0)
    return method(unionOf(others), "nullable");
  return expressions.length === 1
    ? expressions[0]!
    : zod("union", { kind: "array", items: expressions });
}

function isNull(expression: Expression): boolean {
  return (
    expression.kind === "chain" &&
    expression.start === "z" &&
    expression.calls.length === 1 &&
    expression.calls[0]!.name === "null"
  );
}
