import {
  guardOf,
  isAnything,
  partsOf,
  type AlternativesCheck,
  type Check,
} from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { appendPointer } from "../../model/index.js";
import { and, differs, equals, not, yes, no, type Code } from "./code.js";
import { allowedTypes, Conditions, sameType } from "./conditions.js";
import { dispatchLines } from "./dispatch.js";
import { expectedOf, keywordOf } from "./expected.js";
import { callText, ifStatement } from "./layout.js";
import { quote } from "./literals.js";
import { loopLines, type Mode, type Printing } from "./loops.js";
import type { ModulePrinter } from "./module.js";
import {
  isOnly,
  looksInside,
  structureOf,
  type Structure,
} from "./structure.js";
import { member, root, type Value } from "./value.js";

const pad = (indent: number): string => " ".repeat(indent);

/** Prints the function that notes in `e` why `v`, at the pointer `p`, does not pass. */
export class Explanation {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;
  readonly #mode: Mode;

  constructor(module: ModulePrinter) {
    this.#module = module;
    this.#conditions = new Conditions(module, null);
    this.#mode = {
      demand: (check, value, pointer, indent, when = yes) =>
        this.#when(
          when,
          this.lines(check, value, pointer, indent),
          check,
          value,
          pointer,
          indent,
        ),
      fail: (keyword, expected, pointer, value) =>
        `e.add(${pointer}, ${quote(keyword)}, ${quote(expected)}, ${value});`,
      pointerTo: (token) =>
        token === "i" ? 'p + "/" + i' : `${module.use("pointerTo")}(p, k)`,
      memberPointer: (name) => `p + ${quote(appendPointer("", name))}`,
    };
  }

  /** The body of the function. */
  body(fn: CheckFunction): string[] {
    const structure = structureOf(fn.check);
    const lines: string[] = [];
    if (looksInside(structure, "object"))
      lines.push(`  const o = v as ${this.#module.typeName("Fields")};`);
    if (looksInside(structure, "array"))
      lines.push(`  const a = v as ${this.#module.typeName("Items")};`);
    const type = structure.types;
    const bare = structure.conditions.filter(({ kind }) => kind !== "type");
    if (type !== null) {
      const failure = this.#failure({ kind: "type", types: type }, root, "p");
      const wrong = not(this.#conditions.types(type, root));
      const rest = this.#inside(structure, bare, 2);
      if (rest.length === 0) return [...lines, ifStatement(wrong, failure, 2)];
      lines.push(ifStatement(wrong, `return ${failure}`, 2), ...rest);
      return lines;
    }
    return [...lines, ...this.#inside(structure, bare, 2)];
  }

  #inside(
    structure: Structure,
    bare: readonly Check[],
    indent: number,
  ): string[] {
    const lines = bare.flatMap((check) => this.lines(check, root, "p", indent));
    for (const type of ["object", "array"] as const) {
      const deeper = isOnly(structure, type) ? indent : indent + 2;
      const loops =
        type === "object" ? structure.objectLoops : structure.arrayLoops;
      const printing: Printing = {
        module: this.#module,
        conditions: this.#conditions,
        mode: this.#mode,
      };
      const own = [
        ...(type === "object"
          ? structure.properties.flatMap(({ entries }) =>
              entries.flatMap((entry) => this.#property(entry, deeper)),
            )
          : []),
        ...loops.flatMap((check) => loopLines(check, printing, deeper)),
        ...(type === "object"
          ? structure.dispatches.flatMap((check) =>
              dispatchLines(check, printing, deeper, false),
            )
          : []),
      ];
      if (own.length === 0) continue;
      if (deeper === indent) lines.push(...own);
      else
        lines.push(
          ifStatement(
            this.#conditions.types([type], root),
            `{\n${own.join("\n")}\n${pad(indent)}}`,
            indent,
          ),
        );
    }
    return lines;
  }

  #property(
    entry: {
      readonly name: string;
      readonly required: boolean;
      readonly check: Check;
    },
    indent: number,
  ): string[] {
    const { name, required, check } = entry;
    if (!required && isAnything(check)) return [];
    const value = member(name, (helper) => this.#module.use(helper));
    const token = quote(appendPointer("", name));
    const helper = required ? "need" : "may";
    const simple = simpleHelper(check);
    if (simple !== null)
      return [
        pad(indent) +
          callText(
            this.#module.use(helper + simple),
            [value.text, "p", token, "e"],
            indent,
            1,
          ) +
          ";",
      ];
    if (check.kind === "call")
      return [
        pad(indent) +
          callText(
            this.#module.use(helper),
            [
              value.text,
              "p",
              token,
              "e",
              this.#module.is(check.target),
              this.#module.explain(check.target),
            ],
            indent,
            1,
          ) +
          ";",
      ];
    const pointer = `p + ${token}`;
    const inner = this.lines(check, value, pointer, indent + 2);
    const missing = `e.missing(${pointer});`;
    if (!required)
      return this.#when(
        differs(value.text, "undefined"),
        inner,
        check,
        value,
        pointer,
        indent,
      );
    const absent = equals(value.text, "undefined");
    if (inner.length === 0) return [ifStatement(absent, missing, indent)];
    return [
      `${ifStatement(absent, missing, indent)}`,
      `${pad(indent)}else {`,
      ...inner,
      `${pad(indent)}}`,
    ];
  }

  /** `lines` under a condition; one failure joins its condition. */
  #when(
    when: Code,
    lines: readonly string[],
    check: Check,
    value: Value,
    pointer: string,
    indent: number,
  ): string[] {
    if (lines.length === 0) return [];
    if (when === yes) return this.lines(check, value, pointer, indent);
    if (isLeaf(check))
      return [
        ifStatement(
          and(when, not(this.#conditions.of(check, value))),
          this.#failure(check, value, pointer),
          indent,
        ),
      ];
    if (check.kind === "call")
      return [
        ifStatement(
          and(when, not(this.#conditions.of(check, value))),
          this.#explainCall(check.target, value, pointer),
          indent,
        ),
      ];
    const inner = this.lines(check, value, pointer, indent + 2);
    return [
      ifStatement(when, `{\n${inner.join("\n")}\n${pad(indent)}}`, indent),
    ];
  }

  /** Statements that note why a value does not pass a check that stands in an expression. */
  lines(check: Check, value: Value, pointer: string, indent: number): string[] {
    if (check.kind === "anything") return [];
    if (check.kind === "nothing")
      return [pad(indent) + this.#failure(check, value, pointer)];
    if (check.kind === "all")
      return this.#all(check.checks, value, pointer, indent);
    if (check.kind === "if")
      return [
        ...this.#when(
          this.#conditions.of(check.test, value),
          this.lines(check.then, value, pointer, indent),
          check.then,
          value,
          pointer,
          indent,
        ),
        ...this.#when(
          not(this.#conditions.of(check.test, value)),
          this.lines(check.otherwise, value, pointer, indent),
          check.otherwise,
          value,
          pointer,
          indent,
        ),
      ];
    const wrong = not(this.#conditions.of(check, value));
    if (wrong === no) return [];
    if (check.kind === "call")
      return [
        ifStatement(
          wrong,
          this.#explainCall(check.target, value, pointer),
          indent,
        ),
      ];
    if (check.kind === "any" || check.kind === "one")
      return [
        ifStatement(wrong, this.#alternatives(check, value, pointer), indent),
      ];
    if (check.kind === "dependent")
      return this.#dependent(check, value, pointer, indent);
    return [ifStatement(wrong, this.#failure(check, value, pointer), indent)];
  }

  #all(
    checks: readonly Check[],
    value: Value,
    pointer: string,
    indent: number,
  ): string[] {
    const types = allowedTypes(checks);
    const rest = checks.filter(({ kind }) => kind !== "type");
    if (types === null)
      return rest.flatMap((check) => this.lines(check, value, pointer, indent));
    const wrong = ifStatement(
      not(this.#conditions.types(types, value)),
      this.#failure({ kind: "type", types }, value, pointer),
      indent,
    );
    const only = types.length === 1 ? types[0] : null;
    const inner = rest.flatMap((check) => {
      const guard = guardOf(check);
      if (guard !== null && only !== null && only !== undefined) {
        if (!sameType(guard, only)) return [];
        if (check.kind !== "dependent")
          return [
            ifStatement(
              not(this.#conditions.leaf(check, value)),
              this.#failure(check, value, pointer),
              indent + 2,
            ),
          ];
      }
      return this.lines(check, value, pointer, indent + 2);
    });
    if (inner.length === 0) return [wrong];
    return [wrong, `${pad(indent)}else {`, ...inner, `${pad(indent)}}`];
  }

  #dependent(
    check: Extract<Check, { kind: "dependent" }>,
    value: Value,
    pointer: string,
    indent: number,
  ): string[] {
    const use = (helper: string): string => this.#module.use(helper);
    const given = differs(member(check.property, use).text, "undefined");
    const lines = check.required.map((name) =>
      ifStatement(
        equals(member(name, use).text, "undefined"),
        `e.missing(${pointer} + ${quote(appendPointer("", name))});`,
        indent + 2,
      ),
    );
    lines.push(...this.lines(check.check, value, pointer, indent + 2));
    const when = and(this.#conditions.types(["object"], value), given);
    return [
      ifStatement(when, `{\n${lines.join("\n")}\n${pad(indent)}}`, indent),
    ];
  }

  #explainCall(target: CheckFunction, value: Value, pointer: string): string {
    return `${this.#module.explain(target)}(${value.text}, ${pointer}, e);`;
  }

  #failure(check: Check, value: Value, pointer: string): string {
    return `e.add(${pointer}, ${quote(keywordOf(check))}, ${quote(expectedOf(check, "a value as the schema asks"))}, ${value.text});`;
  }

  #alternatives(
    check: AlternativesCheck,
    value: Value,
    pointer: string,
  ): string {
    const calls = check.checks.flatMap((part) =>
      part.kind === "call" ? [part.target] : [],
    );
    const others = check.checks.filter((part) => part.kind !== "call");
    if (check.kind === "any" && calls.length === 1 && others.every(isOnlyNull))
      return this.#explainCall(calls[0] as CheckFunction, value, pointer);
    const expected =
      calls.length === 0
        ? check.checks
            .map((part) => expectedOf(part, "another form"))
            .join(" or ")
        : check.kind === "one"
          ? `exactly one of ${check.checks.length} forms`
          : `one of ${check.checks.length} forms`;
    const list = calls.map((target) => this.#module.explain(target)).join(", ");
    return `e.choose(${pointer}, ${quote(check.keyword)}, ${quote(expected)}, ${value.text}, [${list}]);`;
  }
}

function isOnlyNull(check: Check): boolean {
  return check.kind === "type" && check.types.every((type) => type === "null");
}

/** Whether one failure says all there is about a check. */
function isLeaf(check: Check): boolean {
  return ["type", "values", "not", "nothing"].includes(check.kind);
}

/** The suffix of the runtime's helper for members that need nothing but a type. */
function simpleHelper(check: Check): string | null {
  const [only, ...more] = partsOf(check);
  if (only === undefined) return null;
  const types =
    only.kind === "type"
      ? only.types
      : only.kind === "values" &&
          only.open &&
          only.values.every((value) => typeof value === "string")
        ? (["string"] as const)
        : null;
  if (types?.length !== 1) return null;
  if (
    more.some(
      (part) => part.kind !== "type" && !(part.kind === "values" && part.open),
    )
  )
    return null;
  const [type] = types;
  if (
    more.length > 0 &&
    !(
      type === "string" &&
      more.every(
        (part) =>
          part.kind === "values" &&
          part.values.every((value) => typeof value === "string"),
      )
    )
  )
    return null;
  const names = {
    string: "String",
    boolean: "Boolean",
    number: "Number",
    integer: "Integer",
  } as const;
  return type !== undefined && Object.hasOwn(names, type)
    ? names[type as keyof typeof names]
    : null;
}
