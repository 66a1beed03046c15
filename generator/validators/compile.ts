import type { Json } from "../model/index.js";
import { Builder } from "./build/builder.js";
import type { CheckFunction } from "./checks/function.js";
import type { Semantics } from "./options.js";
import type { Kind } from "./print/declarations.js";
import { ModulePrinter } from "./print/module.js";
import type { ReportProblem } from "./problem.js";
import { Registry } from "./schemas/registry.js";
import { findCycles } from "./simplify/cycles.js";
import { simplify } from "./simplify/simplify.js";

/** A schema that gets an exported validator. */
export interface Entry {
  /** `Cluster` gives `isCluster` and `ClusterSchema`; unique in the compilation. */
  readonly name: string;
  /** Where the schema stands: the URI of a document, and a JSON pointer into it. */
  readonly document: string;
  readonly pointer: string;
  /** The module its functions go to. */
  readonly module: string;
  /** The TypeScript type that it proves, such as `M.Cluster`; null for `unknown`. */
  readonly type: string | null;
}

export interface Compilation {
  /** URI (absolute, without fragment) → tree. Every `$ref` leads into one of them. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly entries: readonly Entry[];
  readonly semantics: Semantics;
  /** Specifier of the runtime's validation folder, such as `../runtime/validation/index.js`. */
  readonly runtime: string;
  /** Specifier by which one module of the output imports another. */
  readonly specifier: (module: string) => string;
  /** First lines of a module: the imports of its types. */
  readonly header: (module: string) => readonly string[];
  readonly report: ReportProblem;
}

/** Compiles schemas into modules of source text: module name → text. Pure. */
export function compileValidators(
  compilation: Compilation,
): ReadonlyMap<string, string> {
  const { entries, semantics } = compilation;
  const registry = new Registry(compilation.documents);
  const builder = new Builder(registry, semantics, compilation.report);
  const functions = buildFunctions(compilation, registry, builder);
  const all = builder.functions.all;
  simplify(all);
  findCycles(all);

  const order = new Map(all.map((fn, index) => [fn, index]));
  const printers = new Map<string, ModulePrinter>();
  const done = new Set<string>();
  const queue: [CheckFunction, Kind][] = [];
  const demand = (fn: CheckFunction, kind: Kind): void => {
    const key = `${kind} ${fn.name}`;
    if (done.has(key)) return;
    done.add(key);
    queue.push([fn, kind]);
  };
  const printerOf = (module: string): ModulePrinter => {
    let printer = printers.get(module);
    if (printer === undefined) {
      printer = new ModulePrinter(module, semantics, demand);
      printers.set(module, printer);
    }
    return printer;
  };

  for (const fn of functions) {
    if (fn === null) continue;
    const printer = printerOf(fn.module);
    printer.is(fn);
    printer.explain(fn);
  }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [fn, kind] = next;
    printerOf(fn.module).print(fn, kind, order.get(fn) ?? 0);
  }
  return new Map(
    [...printers].map(([module, printer]) => [
      module,
      printer.text(
        compilation.header(module),
        compilation.runtime,
        compilation.specifier,
      ),
    ]),
  );
}

function buildFunctions(
  { entries, report }: Compilation,
  registry: Registry,
  builder: Builder,
): (CheckFunction | null)[] {
  for (const { name, document, pointer, module, type } of entries)
    builder.functions.name(document, pointer, { name, module, type });
  const located = entries.map(({ document, pointer }) =>
    registry.add(document, pointer),
  );
  return entries.map(({ name, document, pointer, module }, index) => {
    const at = located[index];
    if (at !== null && at !== undefined)
      return builder.functionOf(at, builder.rootContext(module, name));
    report({
      kind: "unresolved-reference",
      document,
      pointer,
      reference: pointer,
    });
    return null;
  });
}
