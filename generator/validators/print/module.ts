import { textWidth } from "../../text-width.js";
import { compareText, type Json } from "../../model/index.js";
import type { Pattern } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import type { Addition } from "../compile.js";
import type { Semantics } from "../options.js";
import { declaration, type Kind } from "./declarations.js";
import { explainName } from "./validator-text.js";
import { jsonText, regexText } from "./literals.js";

/** Asks for a function to be printed, in whatever module it stands. */
export type Demand = (fn: CheckFunction, kind: Kind) => void;

/** One file of the output while it is being printed. */
export class ModulePrinter {
  readonly name: string;
  readonly semantics: Semantics;
  readonly #demand: Demand;
  readonly #constants = new Map<string, string>();
  readonly #constantLines: string[] = [];
  readonly #imports = new Map<string, Set<string>>();
  readonly #namespaces = new Map<string, string>();
  readonly #types = new Set<string>();
  readonly #typeImports: string[] = [];
  readonly #appended: string[] = [];
  #usesRuntime = false;
  readonly #texts: {
    readonly order: number;
    readonly rank: number;
    readonly fn: CheckFunction;
    readonly text: string;
  }[] = [];

  constructor(name: string, semantics: Semantics, demand: Demand) {
    this.name = name;
    this.semantics = semantics;
    this.#demand = demand;
  }

  /** The name of the predicate of a function. */
  is(fn: CheckFunction): string {
    return this.#reference(fn, "is", `is${fn.name}`);
  }

  /** The name of the predicate that takes the depth of recursion. */
  isAt(fn: CheckFunction): string {
    return this.#reference(fn, "isAt", `is${fn.name}At`);
  }

  /** The name of the predicate of lists of which every item passes. */
  are(fn: CheckFunction): string {
    return this.#reference(fn, "are", `are${fn.name}`);
  }

  /** The name of what explains why a value does not pass. */
  explain(fn: CheckFunction): string {
    return this.#reference(fn, "explain", explainName(fn));
  }

  /** The name of the function that notes what is evaluated. */
  mark(fn: CheckFunction): string {
    return this.#reference(fn, "mark", `mark${fn.name}`);
  }

  /** The name of the function that copies with declared members only. */
  strip(fn: CheckFunction): string {
    return this.#reference(fn, "strip", `strip${fn.name}`);
  }

  /** A function or class of the runtime. */
  use(helper: string): string {
    this.#usesRuntime = true;
    return `r.${helper}`;
  }

  /** A type of the runtime. */
  typeName = (name: string): string => {
    this.#types.add(name);
    return name;
  };

  /** A regular expression of the module. */
  pattern(pattern: Pattern): string {
    return this.#constant("pattern", regexText(pattern));
  }

  /** A set of primitive values. */
  set(values: readonly Json[]): string {
    const list = values.map((value) => `  ${jsonText(value)},\n`).join("");
    return this.#constant("values", `/* @__PURE__ */ new Set([\n${list}])`);
  }

  /** A value that is compared as a whole. */
  constant(value: Json): string {
    return this.#constant("value", jsonText(value));
  }

  #constant(stem: string, text: string): string {
    let name = this.#constants.get(text);
    if (name === undefined) {
      name = `${stem}${this.#constants.size + 1}`;
      this.#constants.set(text, name);
      // An empty list has no type that a compiler could find.
      const type = text === "[]" ? ": readonly unknown[]" : "";
      this.#constantLines.push(constantText(`const ${name}${type} =`, text));
    }
    return name;
  }

  #reference(fn: CheckFunction, kind: Kind, name: string): string {
    this.#demand(fn, kind);
    if (fn.module !== this.name) {
      fn.exported = true;
      this.#import(fn.module, name);
    }
    return name;
  }

  /** Prints one function; `order` places it in the file. */
  print(fn: CheckFunction, kind: Kind, order: number): void {
    const text = declaration(fn, kind, this);
    // The constant of a validator is made from that of its predicate.
    const rank = kind === "is" ? 0 : 1;
    this.#texts.push({ order, rank, fn, text });
  }

  /** Adds text to the end of the file. */
  append({ text, namespaces, types }: Addition): void {
    this.#appended.push(text);
    for (const [module, alias] of namespaces)
      this.#namespaces.set(module, alias);
    for (const { specifier, name } of types)
      this.#typeImports.push(`import type { ${name} } from "${specifier}";`);
  }

  #import(module: string, name: string): void {
    const names = this.#imports.get(module) ?? new Set();
    this.#imports.set(module, names.add(name));
  }

  /** The file. `runtime`: specifier of the runtime's folder; `specifier`: of another module of the output. */
  text(
    header: readonly string[],
    runtime: string,
    specifier: (module: string) => string,
  ): string {
    const lines = [...header, ...this.#typeImports];
    if (this.#types.size > 0) {
      const names = [...this.#types].sort(compareText);
      lines.push(importText("import type", names, runtime));
    }
    if (this.#usesRuntime) lines.push(`import * as r from "${runtime}";`);
    const imported = new Set([
      ...this.#imports.keys(),
      ...this.#namespaces.keys(),
    ]);
    for (const module of [...imported].sort(compareText)) {
      const alias = this.#namespaces.get(module);
      if (alias !== undefined)
        lines.push(`import * as ${alias} from "${specifier(module)}";`);
      const names = [...(this.#imports.get(module) ?? [])].sort(compareText);
      if (names.length > 0)
        lines.push(importText("import", names, specifier(module)));
    }
    const texts = [...this.#texts]
      .sort((a, b) => a.order - b.order || a.rank - b.rank)
      .map(({ fn, text }) => (fn.exported ? `export ${text}` : text));
    const head = lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
    const constants =
      this.#constantLines.length === 0
        ? ""
        : `${this.#constantLines.join("")}\n`;
    return `${head}${constants}${[...texts, ...this.#appended].join("\n")}`;
  }
}

/** A constant with its value on the same line where it fits. */
function constantText(head: string, value: string): string {
  const line = `${head} ${value};\n`;
  if (line.length <= 81 || value.includes("\n")) return line;
  // One line, however long: nobody reads it, and laying it out as Prettier does takes a layout algorithm.
  if (/^[[{]/.test(value)) return `// prettier-ignore\n${line}`;
  const [, argument] = /^new RegExp\((.*)\)$/.exec(value) ?? [];
  return argument === undefined
    ? `${head}\n  ${value};\n`
    : `${head} new RegExp(\n  ${argument},\n);\n`;
}

/** An import on one line where it fits, else one name per line; a lone name never breaks. */
function importText(
  keyword: string,
  names: readonly string[],
  specifier: string,
): string {
  const line = `${keyword} { ${names.join(", ")} } from "${specifier}";`;
  if (textWidth(line) <= 80 || names.length === 1) return line;
  const lines = names.map((name) => `  ${name},\n`).join("");
  return `${keyword} {\n${lines}} from "${specifier}";`;
}
