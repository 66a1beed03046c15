import type { Json } from "../model/index.js";
import { Builder } from "./build/builder.js";
import type { CheckFunction } from "./checks/function.js";
import type { Semantics } from "./options.js";
import type { Kind } from "./print/declarations.js";
import { ModulePrinter } from "./print/module.js";
import type { ReportProblem } from "./problem.js";
import { whole, type Shape } from "./shape.js";
import { Registry } from "./schemas/registry.js";
import { findCycles } from "./simplify/cycles.js";
import { shareBodies } from "./simplify/share.js";
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
  /** False for what only the module itself uses. */
  readonly exported?: boolean;
  /** Of several entries for one schema, what tells them apart; default: the schema itself. */
  readonly variation?: string;
  /** What the variation leaves out; default: nothing. */
  readonly shape?: Shape;
}

export interface Compilation {
  /** URI (absolute, without fragment) → tree. Every `$ref` leads into one of them. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly entries: readonly Entry[];
  readonly semantics: Semantics;
  /** Specifier by which a module imports the runtime, such as `../runtime/validation/index.js`. */
  readonly runtime: (module: string) => string;
  /** Specifier by which one module of the output imports another. */
  readonly specifier: (from: string, to: string) => string;
  /** Also `stripCluster`, which copies a valid value with declared members only; default: false. */
  readonly strip?: boolean;
  /** What follows the validators in a module. */
  readonly additions?: ReadonlyMap<string, Addition>;
  /** First lines of a module: the imports of its types. */
  readonly header: (module: string) => readonly string[];
  readonly report: ReportProblem;
}

/** Text that is added to a module, and what it needs from elsewhere. */
export interface Addition {
  readonly text: string;
  /** Other modules of the output, by what the text calls them. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly types: readonly {
    readonly specifier: string;
    readonly name: string;
  }[];
}

/** Compiles schemas into modules of source text: module name → text. Pure. */
export function compileValidators(
  compilation: Compilation,
): ReadonlyMap<string, string> {
  const { semantics } = compilation;
  const registry = new Registry(compilation.documents);
  const builder = new Builder(registry, semantics, compilation.report);
  const functions = buildFunctions(compilation, registry, builder);
  const all = builder.functions.all;
  simplify(all, (check, { module, name }) =>
    builder.functions.part(check, { module }, `${name}_variant`),
  );
  shareBodies(all);
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
    if (compilation.strip === true) printer.strip(fn);
  }
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [fn, kind] = next;
    printerOf(fn.module).print(fn, kind, order.get(fn) ?? 0);
  }
  for (const [module, addition] of compilation.additions ?? [])
    printerOf(module).append(addition);
  return new Map(
    [...printers].map(([module, printer]) => [
      module,
      printer.text(
        compilation.header(module),
        compilation.runtime(module),
        (to) => compilation.specifier(module, to),
      ),
    ]),
  );
}

function buildFunctions(
  { entries, report }: Compilation,
  registry: Registry,
  builder: Builder,
): (CheckFunction | null)[] {
  for (const entry of entries)
    builder.functions.name(entry.document, entry.pointer, {
      name: entry.name,
      module: entry.module,
      type: entry.type,
      exported: entry.exported ?? true,
      variation: entry.variation ?? "",
      shape: entry.shape ?? whole,
    });
  const located = entries.map(({ document, pointer }) =>
    registry.add(document, pointer),
  );
  return entries.map((entry, index) => {
    const { name, document, pointer, module, variation } = entry;
    const at = located[index];
    if (at !== null && at !== undefined)
      return builder.functionOf(
        at,
        builder.rootContext(module, name),
        variation,
      );
    report({
      kind: "unresolved-reference",
      document,
      pointer,
      reference: pointer,
    });
    return null;
  });
}
