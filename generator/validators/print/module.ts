import { compareText, type Json } from "../../model/index.js";
import type { Pattern } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import type { Semantics } from "../options.js";
import { booleanBody } from "./booleans.js";
import { Explanation } from "./explain.js";
import { callText } from "./layout.js";
import { jsonText, regexText } from "./literals.js";
import { markBody } from "./marks.js";

/** The functions that a check can have in the output. */
export type Kind = "is" | "isAt" | "explain" | "mark";

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
  readonly #types = new Set<string>();
  #usesRuntime = false;
  readonly #texts: { readonly order: number; readonly text: string }[] = [];

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

  /** The name of the function that notes errors. */
  explain(fn: CheckFunction): string {
    return this.#reference(fn, "explain", `explain${fn.name}`);
  }

  /** The name of the function that notes what is evaluated. */
  mark(fn: CheckFunction): string {
    return this.#reference(fn, "mark", `mark${fn.name}`);
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
      this.#constantLines.push(`const ${name} = ${text};\n`);
    }
    return name;
  }

  #reference(fn: CheckFunction, kind: Kind, name: string): string {
    this.#demand(fn, kind);
    if (fn.module !== this.name) {
      let names = this.#imports.get(fn.module);
      if (names === undefined)
        this.#imports.set(fn.module, (names = new Set()));
      names.add(name);
    }
    return name;
  }

  /** Prints one function; `order` places it in the file. */
  print(fn: CheckFunction, kind: Kind, order: number, exported: boolean): void {
    const lead = exported ? "export function" : "function";
    const result = fn.type === null ? "boolean" : `v is ${fn.type}`;
    const text = (): string => {
      switch (kind) {
        case "is":
          return fn.cycle === null
            ? declare(
                `${lead} is${fn.name}`,
                ["v: unknown"],
                result,
                booleanBody(fn, this),
              )
            : declare(`${lead} is${fn.name}`, ["v: unknown"], result, [
                `  return ${this.isAt(fn)}(v, 0);`,
              ]);
        case "isAt":
          return declare(
            `${lead} is${fn.name}At`,
            ["v: unknown", "d: number"],
            "boolean",
            [
              `  if (d === ${this.use("depthLimit")}) return ${this.use("deeper")}(is${fn.name}At, v);`,
              ...booleanBody(fn, this),
            ],
          );
        case "explain": {
          const body = new Explanation(this).body(fn);
          const guard =
            fn.cycle === null
              ? []
              : [`  if (e.hasSeen(v, explain${fn.name}, p)) return;`];
          return declare(
            `${lead} explain${fn.name}`,
            ["v: unknown", "p: string", `e: ${this.typeName("Errors")}`],
            "void",
            [...guard, ...body],
          );
        }
        case "mark":
          return declare(
            `${lead} mark${fn.name}`,
            ["v: unknown", `s: ${this.use("Evaluated")}`],
            "void",
            markBody(fn, this),
          );
      }
    };
    this.#texts.push({ order, text: text() });
  }

  /** Adds a declaration that is no function. */
  add(order: number, text: string): void {
    this.#texts.push({ order, text });
  }

  /** The file. `runtime`: specifier of the runtime's folder; `specifier`: of another module of the output. */
  text(
    header: readonly string[],
    runtime: string,
    specifier: (module: string) => string,
  ): string {
    const lines = [...header];
    if (this.#types.size > 0) {
      const names = [...this.#types].sort(compareText).join(", ");
      lines.push(`import type { ${names} } from "${runtime}";`);
    }
    if (this.#usesRuntime) lines.push(`import * as r from "${runtime}";`);
    for (const module of [...this.#imports.keys()].sort(compareText)) {
      const names = [...(this.#imports.get(module) ?? [])].sort(compareText);
      const line = `import { ${names.join(", ")} } from "${specifier(module)}";`;
      lines.push(
        line.length <= 80
          ? line
          : `import {\n${names.map((name) => `  ${name},\n`).join("")}} from "${specifier(module)}";`,
      );
    }
    const texts = [...this.#texts]
      .sort((a, b) => a.order - b.order)
      .map(({ text }) => text);
    const head = lines.length === 0 ? "" : `${lines.join("\n")}\n\n`;
    const constants =
      this.#constantLines.length === 0
        ? ""
        : `${this.#constantLines.join("")}\n`;
    return `${head}${constants}${texts.join("\n")}`;
  }
}

function declare(
  head: string,
  parameters: readonly string[],
  result: string,
  body: readonly string[],
): string {
  const signature = `${callText(head, parameters, 0, result.length + 4)}: ${result} {`;
  if (body.length === 0) return `${signature}}\n`;
  return `${signature}\n${body.join("\n")}\n}\n`;
}
