import { isAnything, partsOf, type Check } from "../checks/check.js";
import { elementOf } from "../checks/collection.js";
import type { CheckFunction } from "../checks/function.js";
import { partsIn } from "../checks/parts.js";
import { and, differs } from "./code.js";
import { Conditions } from "./conditions.js";
import { allowedTypes } from "./facts.js";
import { block, flat, ifStatement, pad } from "./layout.js";
import { isIdentifier, quote } from "./literals.js";
import type { ModulePrinter } from "./module.js";
import { member, root, type Value } from "./value.js";

/** Whether a copy of what a check passes can differ from it: objects whose members are declared. */
export function needsCopy(
  check: Check,
  seen: Set<CheckFunction> = new Set(),
): boolean {
  if (check.kind === "properties") return true;
  if (check.kind === "call") {
    if (seen.has(check.target)) return true;
    seen.add(check.target);
    return needsCopy(check.target.check, seen);
  }
  if (check.kind === "not") return false;
  return partsIn(check).some((part) => needsCopy(part, seen));
}

/** The body of the function that copies the valid value `v`, with declared members only. */
export function stripBody(fn: CheckFunction, module: ModulePrinter): string[] {
  return new Strip(module).body(fn.check);
}

class Strip {
  readonly #module: ModulePrinter;
  readonly #conditions: Conditions;

  constructor(module: ModulePrinter) {
    this.#module = module;
    this.#conditions = new Conditions(module, null);
  }

  body(check: Check): string[] {
    const parts = partsOf(check).filter((part) => needsCopy(part));
    const [part] = parts;
    if (part === undefined) return ["  return v;"];
    if (parts.length === 1 && part.kind !== "properties")
      return this.#whole(part);
    const onlyObjects = allowedTypes(partsOf(check))?.join() === "object";
    const isObject = this.#conditions.types(["object"], root);
    return [
      ...(onlyObjects ? [] : [ifStatement({ not: isObject }, "return v;", 2)]),
      `  const o = v as ${this.#module.typeName("Fields")};`,
      ...this.#copy(parts),
    ];
  }

  /** Members of all parts in one new object: those that must be there in its literal, so that it has one shape. */
  #copy(parts: readonly Check[]): string[] {
    const literal: string[] = [];
    const later: string[] = [];
    for (const part of parts)
      if (part.kind === "properties") {
        for (const { name, required, check, declared } of part.entries) {
          if (!declared) continue;
          const value = member(name, (helper) => this.#module.use(helper));
          const text = this.#of(check, value);
          if (required && name !== "__proto__")
            literal.push(
              `${isIdentifier(name) ? name : quote(name)}: ${text},`,
            );
          else
            later.push(
              ifStatement(
                differs(value.text, "undefined"),
                `${this.#module.use("set")}(c, ${quote(name)}, ${text});`,
                2,
              ),
            );
        }
      } else if (part.kind === "keys") later.push(...this.#others(part));
      else later.push(`  Object.assign(c, ${this.#of(part, root)});`);
    const members = literal.map((text) => pad(4) + text);
    if (later.length === 0) return [`  return ${block(members, 2)};`];
    return [
      `  const c: Record<string, unknown> = ${block(members, 2)};`,
      ...later,
      "  return c;",
    ];
  }

  #others(part: Extract<Check, { kind: "keys" }>): string[] {
    if (part.additional === null || part.additional.kind === "nothing")
      return [];
    const text = this.#of(part.additional, { text: "o[k]", narrows: false });
    const known = part.declared.map((name) => differs("k", quote(name)));
    const present = `${this.#module.use("present")}(o, k)`;
    return [
      "  for (const k in o)",
      ifStatement(
        and(...known, present),
        `${this.#module.use("set")}(c, k, ${text});`,
        4,
      ),
    ];
  }

  /** A value that one check is about: lists, maps and alternatives. */
  #whole(check: Check): string[] {
    switch (check.kind) {
      case "items":
      case "keys":
      case "call":
        return [`  return ${this.#of(check, root)};`];
      case "any":
      case "one":
        return [
          ...check.checks.flatMap((part) => this.#branch(part)),
          "  return v;",
        ];
      case "dispatch":
        return [
          ...[...check.cases.map((one) => one.check), check.missing].flatMap(
            (part) => this.#branch(part),
          ),
          "  return v;",
        ];
      case "if":
        return [check.then, check.otherwise]
          .flatMap((part) => this.#branch(part))
          .concat("  return v;");
      default:
        return ["  return v;"];
    }
  }

  #branch(check: Check): string[] {
    if (!needsCopy(check)) return [];
    return [
      ifStatement(
        this.#conditions.of(check, root),
        block([`${pad(4)}return ${this.#of(check, root)};`], 2),
        2,
      ),
    ];
  }

  /** The copy of a member, an item or the value itself, as an expression. */
  #of(check: Check, value: Value): string {
    if (isAnything(check) || !needsCopy(check)) return value.text;
    const parts = partsOf(check).filter((part) => needsCopy(part));
    const [part] = parts;
    if (parts.length > 1)
      return `Object.assign({}, ${parts.map((each) => this.#of(each, value)).join(", ")})`;
    if (part?.kind === "call")
      return `${this.#module.strip(part.target)}(${value.text})`;
    const element = part === undefined ? null : elementOf(part);
    if (part !== undefined && element !== null && element !== "string")
      return `${this.#module.use(part.kind === "items" ? "mapItems" : "mapMembers")}(${value.text}, ${this.#module.strip(element)})`;
    if (part?.kind === "any" || part?.kind === "one")
      return part.checks.reduceRight(
        (rest, each) =>
          needsCopy(each)
            ? `(${flat(this.#conditions.of(each, value))} ? ${this.#of(each, value)} : ${rest})`
            : rest,
        value.text,
      );
    return value.text;
  }
}
