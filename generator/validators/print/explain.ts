import { appendPointer } from "../../model/index.js";
import {
  guardOf,
  isAnything,
  partsOf,
  type AlternativesCheck,
  type Check,
  type PropertyCheck,
} from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { and, differs, equals, no, not, yes, type Code } from "./code.js";
import { Conditions } from "./conditions.js";
import { allowedTypes, isSaidBy, sameType } from "./facts.js";
import { dispatchLines } from "./dispatch.js";
import { expectedOf, keywordOf } from "./expected.js";
import {
  block,
  ifStatement,
  pad,
  statementLine,
  type CallStatement,
} from "./layout.js";
import { quote } from "./literals.js";
import { loopLines, type Mode, type Printing } from "./loops.js";
import { memberHelper } from "./member-helpers.js";
import type { ModulePrinter } from "./module.js";
import { looksInside, structureOf, type Structure } from "./structure.js";
import { member, type Value } from "./value.js";

/** A place relative to where the explanation stands, as an expression. */
type Token = string;
const here: Token = '""';

/** Prints the body of the function that notes in `e` why a value does not pass. */
export class Explanation {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;
  readonly #root: Value;
  readonly #mode: Mode = {
    counts: false,
    demand: (check, value, token, indent, when = yes) =>
      this.#when(when, check, value, token, indent),
    fail: (keyword, expected, token, value): CallStatement => ({
      callee: "e.add",
      args: [token, quote(keyword), quote(expected), value],
    }),
    tokenOf: (name) =>
      name === "i" ? '"/" + i' : `${this.#module.use("tokenOf")}(k)`,
    memberToken: (name) => quote(appendPointer("", name)),
  };

  /** `root`: the parameter that holds the value; `o` (or `a`) where it is known to be an object (or an array). */
  constructor(module: ModulePrinter, root: "v" | "o" | "a") {
    this.#module = module;
    this.#conditions = new Conditions(module, null);
    this.#root = { text: root, narrows: true };
  }

  body(fn: CheckFunction, indent: number): string[] {
    const structure = structureOf(fn.check);
    const inside = structure.conditions.filter(({ kind }) => kind !== "type");
    if (this.#root.text !== "v")
      return [
        ...inside.flatMap((check) => this.#known(check, indent)),
        ...this.#insides(structure, indent),
      ];
    const lines: string[] = [];
    for (const [type, name, alias] of [
      ["object", "o", "Fields"],
      ["array", "a", "Items"],
    ] as const)
      if (looksInside(structure, type))
        lines.push(
          `${pad(indent)}const ${name} = v as ${this.#module.typeName(alias)};`,
        );
    const rest = [
      ...inside.flatMap((check) => this.lines(check, this.#root, here, indent)),
      ...this.#insides(structure, indent),
    ];
    const { types } = structure;
    if (types === null) return [...lines, ...rest];
    const failure = this.#failure({ kind: "type", types }, this.#root, here);
    const wrong = not(this.#conditions.types(types, this.#root));
    return [
      ...lines,
      ifStatement(
        wrong,
        rest.length === 0 ? failure : { ...failure, returns: true },
        indent,
      ),
      ...rest,
    ];
  }

  /** A condition on the root, whose type is known. */
  #known(check: Check, indent: number): string[] {
    const guard = guardOf(check);
    if (guard === null || check.kind === "dependent")
      return this.lines(check, this.#root, here, indent);
    if (guard !== (this.#root.text === "o" ? "object" : "array")) return [];
    return this.#leaf(check, this.#root, here, indent);
  }

  /** Members, items and variants. */
  #insides(structure: Structure, indent: number): string[] {
    const { properties, objectLoops, arrayLoops, dispatches } = structure;
    const printing: Printing = {
      module: this.#module,
      conditions: this.#conditions,
      mode: this.#mode,
      root: this.#root,
    };
    const guarded = (
      type: "object" | "array",
      print: (indent: number) => string[],
    ): string[] => {
      if (this.#root.text !== "v" || structure.types?.join() === type)
        return print(indent);
      const lines = print(indent + 2);
      const is = this.#conditions.types([type], this.#root);
      return lines.length === 0
        ? []
        : [ifStatement(is, block(lines, indent), indent)];
    };
    return [
      ...guarded("object", (at) => [
        ...properties.flatMap(({ entries }) =>
          entries.flatMap((entry) => this.#property(entry, at)),
        ),
        ...objectLoops.flatMap((check) => loopLines(check, printing, at)),
        ...dispatches.flatMap((check) =>
          dispatchLines(check, printing, at, false),
        ),
      ]),
      ...guarded("array", (at) =>
        arrayLoops.flatMap((check) => loopLines(check, printing, at)),
      ),
    ];
  }

  #property(entry: PropertyCheck, indent: number): string[] {
    const { name, required, check } = entry;
    if (!required && isAnything(check)) return [];
    const value = member(name, (helper) => this.#module.use(helper));
    const token = quote(appendPointer("", name));
    const call = (callee: string, ...args: readonly string[]): string =>
      statementLine({ callee, args }, indent);
    const needed = required ? ["true"] : [];
    const helper = memberHelper(check, this.#module);
    if (helper !== null) {
      const isUnique = helper.unique
        ? [call("e.unique", value.text, token)]
        : [];
      return [
        call(helper.callee, value.text, token, ...helper.more, ...needed),
        ...isUnique,
      ];
    }
    const lines = required ? [call("e.need", value.text, token)] : [];
    if (check.kind === "call")
      lines.push(
        call(
          `${this.#module.explain(check.target)}.explain`,
          value.text,
          token,
          "e",
        ),
      );
    else
      lines.push(
        ...this.#when(
          differs(value.text, "undefined"),
          check,
          value,
          token,
          indent,
        ),
      );
    return lines;
  }

  /** What a check demands of a value, under a condition. */
  #when(
    when: Code,
    check: Check,
    value: Value,
    token: Token,
    indent: number,
  ): string[] {
    if (when === yes) return this.lines(check, value, token, indent);
    if (isLeaf(check)) {
      const wrong = and(when, not(this.#conditions.of(check, value)));
      return [ifStatement(wrong, this.#failure(check, value, token), indent)];
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
        return [statementLine(this.#failure(check, value, token), indent)];
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
          ...this.#when(test, check.then, value, token, indent),
          ...this.#when(not(test), check.otherwise, value, token, indent),
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
        return [ifStatement(wrong, this.#failure(check, value, token), indent)];
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
      this.#failure({ kind: "type", types }, value, token),
      indent,
    );
    const only = types.length === 1 ? types[0] : undefined;
    const lines = rest.flatMap((check) => {
      const guard = guardOf(check);
      const isKnown =
        only !== undefined && guard !== null && check.kind !== "dependent";
      if (!isKnown) return this.lines(check, value, token, indent + 2);
      return sameType(guard, only)
        ? this.#leaf(check, value, token, indent + 2)
        : [];
    });
    if (lines.length === 0) return [wrong];
    return [wrong, `${pad(indent)}else ${block(lines, indent)}`];
  }

  /** A check for one type of values, the value being of that type. */
  #leaf(check: Check, value: Value, token: Token, indent: number): string[] {
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
      : [ifStatement(wrong, this.#failure(check, value, token), indent)];
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

  #failure(check: Check, value: Value, token: Token): CallStatement {
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
