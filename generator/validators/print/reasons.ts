import { appendPointer } from "../../model/index.js";
import {
  guardOf,
  partsOf,
  type AlternativesCheck,
  type Check,
} from "../checks/check.js";
import { and, differs, equals, no, not, yes, type Code } from "./code.js";
import type { Conditions } from "./conditions.js";
import { expectedOf, keywordOf } from "./expected.js";
import { allowedTypes, isSaidBy, sameType } from "./facts.js";
import {
  block,
  ifStatement,
  pad,
  statementLine,
  type CallStatement,
} from "./layout.js";
import { quote } from "./literals.js";
import { memberHelper } from "./member-helpers.js";
import type { ModulePrinter } from "./module.js";
import { member, type Value } from "./value.js";

/** A place relative to where the explanation stands, as an expression. */
type Token = string;

/** Prints statements that note in `e` why one value does not pass one check. */
export class Reasons {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;

  constructor(module: ModulePrinter, conditions: Conditions) {
    this.#module = module;
    this.#conditions = conditions;
  }

  /** What a check demands of a value, under a condition. */
  when(
    when: Code,
    check: Check,
    value: Value,
    token: Token,
    indent: number,
  ): string[] {
    if (when === yes) return this.lines(check, value, token, indent);
    if (isLeaf(check)) {
      const wrong = and(when, not(this.#conditions.of(check, value)));
      return [ifStatement(wrong, this.failure(check, value, token), indent)];
    }
    const lines = this.lines(check, value, token, indent + 2);
    return lines.length === 0
      ? []
      : [ifStatement(when, block(lines, indent), indent)];
  }

  /** Statements that note why a value does not pass a check that stands in an expression. */
  lines(check: Check, value: Value, token: Token, indent: number): string[] {
    switch (check.kind) {
      case "anything":
        return [];
      case "nothing":
        return [statementLine(this.failure(check, value, token), indent)];
      case "all":
        return this.#all(check.checks, value, token, indent);
      case "call": {
        const callee = `${this.#module.explain(check.target)}.explain`;
        return [
          statementLine({ callee, args: [value.text, token, "e"] }, indent),
        ];
      }
      case "if": {
        const test = this.#conditions.of(check.test, value);
        return [
          ...this.when(test, check.then, value, token, indent),
          ...this.when(not(test), check.otherwise, value, token, indent),
        ];
      }
      case "dependent":
        return this.#dependent(check, value, token, indent);
      case "any":
      case "one":
        return this.#alternatives(check, value, token, indent);
      case "items":
      case "keys": {
        const helper = memberHelper(check, this.#module);
        if (helper === null) throw new Error(`${check.kind} in an expression`);
        const args = [value.text, token, ...helper.more];
        const is = this.#conditions.types([helper.type], value);
        return [ifStatement(is, { callee: helper.callee, args }, indent)];
      }
      default: {
        const wrong = not(this.#conditions.of(check, value));
        if (wrong === no) return [];
        return [ifStatement(wrong, this.failure(check, value, token), indent)];
      }
    }
  }

  #all(
    checks: readonly Check[],
    value: Value,
    token: Token,
    indent: number,
  ): string[] {
    const types = allowedTypes(checks);
    const rest = checks.filter(
      (check) => check.kind !== "type" && !isSaidBy(types, check),
    );
    if (types === null)
      return rest.flatMap((check) => this.lines(check, value, token, indent));
    const wrong = ifStatement(
      not(this.#conditions.types(types, value)),
      this.failure({ kind: "type", types }, value, token),
      indent,
    );
    const only = types.length === 1 ? types[0] : undefined;
    const lines = rest.flatMap((check) => {
      const guard = guardOf(check);
      const isKnown =
        only !== undefined && guard !== null && check.kind !== "dependent";
      if (!isKnown) return this.lines(check, value, token, indent + 2);
      return sameType(guard, only)
        ? this.leaf(check, value, token, indent + 2)
        : [];
    });
    if (lines.length === 0) return [wrong];
    return [wrong, `${pad(indent)}else ${block(lines, indent)}`];
  }

  /** A check for one type of values, the value being of that type. */
  leaf(check: Check, value: Value, token: Token, indent: number): string[] {
    if (check.kind === "items" || check.kind === "keys") {
      const helper = memberHelper(check, this.#module);
      if (helper !== null) {
        const args = [value.text, token, ...helper.more];
        return [statementLine({ callee: helper.callee, args }, indent)];
      }
    }
    const wrong = not(this.#conditions.leaf(check, value));
    return wrong === no
      ? []
      : [ifStatement(wrong, this.failure(check, value, token), indent)];
  }

  #dependent(
    check: Extract<Check, { kind: "dependent" }>,
    value: Value,
    token: Token,
    indent: number,
  ): string[] {
    const use = (helper: string): string => this.#module.use(helper);
    const given = differs(member(check.property, use).text, "undefined");
    const lines = check.required.map((name) =>
      ifStatement(
        equals(member(name, use).text, "undefined"),
        { callee: "e.missing", args: [quote(appendPointer("", name))] },
        indent + 2,
      ),
    );
    lines.push(...this.lines(check.check, value, token, indent + 2));
    const when =
      value.text === "o"
        ? given
        : and(this.#conditions.types(["object"], value), given);
    return [ifStatement(when, block(lines, indent), indent)];
  }

  /** The call that notes that a check does not pass. */
  failure(check: Check, value: Value, token: Token): CallStatement {
    const expected = quote(expectedOf(check, "a value as the schema asks"));
    if (check.kind === "type")
      return { callee: "e.type", args: [token, expected, value.text] };
    return {
      callee: "e.add",
      args: [token, quote(keywordOf(check)), expected, value.text],
    };
  }

  #alternatives(
    check: AlternativesCheck,
    value: Value,
    token: Token,
    indent: number,
  ): string[] {
    const wrong = not(this.#conditions.of(check, value));
    if (wrong === no) return [];
    const calls = check.checks.flatMap((part) =>
      part.kind === "call" ? [part.target] : [],
    );
    const others = check.checks.filter((part) => part.kind !== "call");
    const [call] = calls;
    if (
      check.kind === "any" &&
      call !== undefined &&
      calls.length === 1 &&
      others.every(isNull)
    ) {
      const explain = {
        callee: `${this.#module.explain(call)}.explain`,
        args: [value.text, token, "e"],
      };
      return [ifStatement(differs(value.text, "null"), explain, indent)];
    }
    const count = check.checks.length;
    const forms =
      check.kind === "one"
        ? `exactly one of ${count} forms`
        : `one of ${count} forms`;
    const expected =
      calls.length > 0
        ? forms
        : check.checks
            .map((part) => expectedOf(part, "another form"))
            .join(" or ");
    const parts = calls
      .map((target) => this.#module.explain(target))
      .join(", ");
    return [
      ifStatement(
        wrong,
        {
          callee: "e.choose",
          args: [
            token,
            quote(check.keyword),
            quote(expected),
            value.text,
            `[${parts}]`,
          ],
        },
        indent,
      ),
    ];
  }
}

function isNull(check: Check): boolean {
  return check.kind === "type" && check.types.every((type) => type === "null");
}

/** Whether one failure says all there is about a check. */
function isLeaf(check: Check): boolean {
  const [only, ...more] = partsOf(check);
  return (
    only !== undefined &&
    more.length === 0 &&
    ["type", "values", "not", "nothing"].includes(only.kind)
  );
}
