import type { Check } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { differs, or, type Code } from "./code.js";
import { Conditions } from "./conditions.js";
import { ifStatement, pad } from "./layout.js";
import { quote } from "./literals.js";
import type { ModulePrinter } from "./module.js";
import { member, root } from "./value.js";

/** The body of the function that notes in `s` which members and items of the valid value `v` a check looks at. */
export function markBody(fn: CheckFunction, module: ModulePrinter): string[] {
  const conditions = new Conditions(module, null);
  const marks = new Marks(module, conditions);
  const lines = marks.lines(fn.check, 2);
  return fn.cycle === null
    ? lines
    : [`  if (s.hasEntered(${module.mark(fn)})) return;`, ...lines];
}

class Marks {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;

  constructor(module: ModulePrinter, conditions: Conditions) {
    this.#module = module;
    this.#conditions = conditions;
  }

  lines(check: Check, indent: number): string[] {
    switch (check.kind) {
      case "all":
        return check.checks.flatMap((part) => this.lines(part, indent));
      case "call":
        return [`${pad(indent)}${this.#module.mark(check.target)}(v, s);`];
      case "any":
      case "one":
        return check.checks.flatMap((part) => this.#ifPasses(part, indent));
      case "dispatch":
        return [...check.cases.map((one) => one.check), check.missing].flatMap(
          (part) => this.#ifPasses(part, indent),
        );
      case "if":
        return this.#conditional(check, indent);
      case "properties":
        return check.entries
          .filter(({ declared }) => declared)
          .map(({ name }) => `${pad(indent)}s.addName(${quote(name)});`);
      case "keys":
        return this.#keys(check, indent);
      case "dependent": {
        const use = (helper: string): string => this.#module.use(helper);
        const given = differs(member(check.property, use).text, "undefined");
        return this.#inObject(
          this.#block(given, check.check, indent + 2),
          indent,
        );
      }
      case "unevaluatedProperties":
        return [`${pad(indent)}s.everyName = true;`];
      case "items":
        if (check.evaluatesRest) return [`${pad(indent)}s.everyItem = true;`];
        return [`${pad(indent)}s.addItems(${check.prefix.length});`];
      case "unevaluatedItems":
        return [`${pad(indent)}s.everyItem = true;`];
      case "contains":
        return this.#contains(check, indent);
      default:
        return [];
    }
  }

  #ifPasses(check: Check, indent: number): string[] {
    return this.#block(this.#conditions.of(check, root), check, indent);
  }

  #block(condition: Code, check: Check, indent: number): string[] {
    const inner = this.lines(check, indent + 2);
    if (inner.length === 0) return [];
    return [
      ifStatement(condition, `{\n${inner.join("\n")}\n${pad(indent)}}`, indent),
    ];
  }

  #conditional(
    check: Extract<Check, { kind: "if" }>,
    indent: number,
  ): string[] {
    const passed = [
      ...this.lines(check.test, indent + 2),
      ...this.lines(check.then, indent + 2),
    ];
    const failed = this.lines(check.otherwise, indent + 2);
    if (passed.length + failed.length === 0) return [];
    const test = this.#conditions.of(check.test, root);
    const text = ifStatement(
      test,
      `{\n${passed.join("\n")}\n${pad(indent)}}`,
      indent,
    );
    return failed.length === 0
      ? [text]
      : [`${text} else {`, ...failed, `${pad(indent)}}`];
  }

  #keys(check: Extract<Check, { kind: "keys" }>, indent: number): string[] {
    if (check.additional !== null) return [`${pad(indent)}s.everyName = true;`];
    const tests = check.patterns.map(
      ({ pattern }) => `${this.#module.pattern(pattern)}.test(k)`,
    );
    return this.#inObject(
      [
        `${pad(indent + 2)}for (const k in o)`,
        ifStatement(or(...tests), "s.addName(k);", indent + 4),
      ],
      indent,
    );
  }

  #contains(
    check: Extract<Check, { kind: "contains" }>,
    indent: number,
  ): string[] {
    const matches = this.#conditions.of(check.check, {
      text: "v[i]",
      narrows: false,
    });
    return [
      `${pad(indent)}if (Array.isArray(v)) {`,
      `${pad(indent + 2)}for (let i = 0; i < v.length; i++)`,
      ifStatement(matches, "s.addItem(i);", indent + 4),
      `${pad(indent)}}`,
    ];
  }

  #inObject(lines: readonly string[], indent: number): string[] {
    if (lines.length === 0) return [];
    const { typeName } = this.#module;
    const head = `${pad(indent + 2)}const o = v as ${typeName("Fields")};`;
    return [
      ifStatement(
        this.#conditions.types(["object"], root),
        `{\n${[head, ...lines].join("\n")}\n${pad(indent)}}`,
        indent,
      ),
    ];
  }
}
