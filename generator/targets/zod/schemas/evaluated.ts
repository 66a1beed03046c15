import {
  isAnything,
  type AlternativesCheck,
  type ArrayCheck,
  type Check,
  type ObjectCheck,
} from "../../../validators/checks/check.js";
import { array, literal, name, type Expression } from "../model/expression.js";
import type { ExpressionContext } from "./context.js";
import { expressionOf } from "./expressions.js";

type Unevaluated =
  | (ArrayCheck & { readonly kind: "unevaluatedItems" })
  | (ObjectCheck & { readonly kind: "unevaluatedProperties" });

/** `unevaluatedProperties` or `unevaluatedItems`: what is to hold of what no other keyword has looked at. */
export function unevaluatedCheck(
  check: Unevaluated,
  context: ExpressionContext,
): Expression {
  const marks = new Marks(check.kind === "unevaluatedItems", context);
  return {
    kind: "call",
    callee: context.use("zod/evaluated", check.kind),
    arguments: [
      expressionOf(check.check, context),
      array(marks.of(check.siblings.check)),
    ],
  };
}

/** What keywords look at, in the order of the schema. They all speak of one value, so that no reference is circular. */
class Marks {
  readonly #ofItems: boolean;
  readonly #context: ExpressionContext;

  constructor(ofItems: boolean, context: ExpressionContext) {
    this.#ofItems = ofItems;
    this.#context = context;
  }

  of(check: Check): readonly Expression[] {
    switch (check.kind) {
      case "all":
        return check.checks.flatMap((part) => this.of(part));
      case "any":
      case "one":
        return this.#alternatives(check);
      case "if":
        return this.#conditional(check);
      case "call":
        return this.of(check.target.check);
      case "properties":
      case "keys":
      case "dependent":
      case "unevaluatedProperties":
        return this.#ofItems && check.kind !== "dependent"
          ? []
          : this.#members(check);
      case "items":
      case "contains":
      case "unevaluatedItems":
        return this.#ofItems ? this.#items(check) : [];
      default:
        return [];
    }
  }

  #alternatives({ checks }: AlternativesCheck): readonly Expression[] {
    return checks.flatMap((branch) => this.#given(branch, this.of(branch)));
  }

  #conditional(check: Check & { kind: "if" }): readonly Expression[] {
    const { test, then, otherwise } = check;
    return [
      ...this.#given(test, [...this.of(test), ...this.of(then)]),
      ...this.#given({ kind: "not", check: test }, this.of(otherwise)),
    ];
  }

  #members(check: ObjectCheck): readonly Expression[] {
    switch (check.kind) {
      case "properties": {
        const names = check.entries.filter(({ declared }) => declared);
        return names.length === 0
          ? []
          : [
              this.#call(
                "names",
                ...names.map(({ name: text }) => literal(text)),
              ),
            ];
      }
      case "keys":
        return check.additional !== null
          ? [name(this.#use("everything"))]
          : check.patterns.map(({ pattern }) =>
              this.#call("matching", { kind: "pattern", ...pattern }),
            );
      case "dependent": {
        const marks = this.of(check.check);
        return marks.length === 0
          ? []
          : [this.#call("beside", literal(check.property), array(marks))];
      }
      default:
        return [name(this.#use("everything"))];
    }
  }

  #items(check: ArrayCheck): readonly Expression[] {
    switch (check.kind) {
      case "items":
        return check.evaluatesRest
          ? [name(this.#use("everything"))]
          : [this.#call("first", literal(check.prefix.length))];
      case "contains":
        return [
          this.#call("passing", expressionOf(check.check, this.#context)),
        ];
      default:
        return [name(this.#use("everything"))];
    }
  }

  /** Marks that count only for a value that passes. */
  #given(check: Check, marks: readonly Expression[]): readonly Expression[] {
    if (marks.length === 0 || isAnything(check)) return marks;
    return [
      this.#call("given", expressionOf(check, this.#context), array(marks)),
    ];
  }

  #call(called: string, ...callArguments: readonly Expression[]): Expression {
    return {
      kind: "call",
      callee: this.#use(called),
      arguments: callArguments,
    };
  }

  #use(called: string): string {
    return this.#context.use("zod/evaluated", called);
  }
}
