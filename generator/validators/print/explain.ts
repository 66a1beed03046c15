import { appendPointer } from "../../model/index.js";
import {
  guardOf,
  isAnything,
  type Check,
  type PropertyCheck,
} from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { differs, not, yes } from "./code.js";
import { Conditions } from "./conditions.js";
import { dispatchLines } from "./dispatch.js";
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
import { Reasons } from "./reasons.js";
import { looksInside, structureOf, type Structure } from "./structure.js";
import { member, type Value } from "./value.js";

/** The place where the explanation stands, as an expression. */
const here = '""';

/** Prints the body of the function that notes in `e` why a value does not pass. */
export class Explanation {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;
  readonly #reasons: Reasons;
  readonly #root: Value;
  readonly #mode: Mode = {
    counts: false,
    demand: (check, value, token, indent, when = yes) =>
      this.#reasons.when(when, check, value, token, indent),
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
    this.#reasons = new Reasons(module, this.#conditions);
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
      ...inside.flatMap((check) =>
        this.#reasons.lines(check, this.#root, here, indent),
      ),
      ...this.#insides(structure, indent),
    ];
    const { types } = structure;
    if (types === null) return [...lines, ...rest];
    const failure = this.#reasons.failure(
      { kind: "type", types },
      this.#root,
      here,
    );
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
      return this.#reasons.lines(check, this.#root, here, indent);
    if (guard !== (this.#root.text === "o" ? "object" : "array")) return [];
    return this.#reasons.leaf(check, this.#root, here, indent);
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
      const { text } = this.#root;
      // What is said of members of an array says nothing.
      if (text !== "v") return text === type.charAt(0) ? print(indent) : [];
      if (structure.types?.join() === type) return print(indent);
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
        ...this.#reasons.when(
          differs(value.text, "undefined"),
          check,
          value,
          token,
          indent,
        ),
      );
    return lines;
  }
}
