import type { Json, JsonObject } from "../../../model/index.js";
import type { CheckFunction } from "../../../validators/checks/function.js";
import type { Semantics, Shape } from "../../../validators/index.js";
import type { ReportProblem } from "../../../validators/problem.js";
import { Registry } from "../../../validators/schemas/registry.js";
import { findCycles } from "../../../validators/simplify/cycles.js";
import type { Documentation } from "../../typescript/model/type.js";
import type { FileScope } from "../../typescript/plan/file-scope.js";
import { name, zod, type Expression } from "../model/expression.js";
import { SchemaBuilder, type KnownSchemas } from "./builder.js";
import type { ExpressionContext, VariantTags } from "./context.js";
import { expressionOf } from "./expressions.js";
import {
  orderedModules,
  reachable,
  References,
  sharedFunctions,
} from "./order.js";

/** A schema of the description that gets a zod schema. */
export interface SchemaEntry {
  /** `Cluster` gives the constant `ClusterSchema`; unique in its module. */
  readonly name: string;
  /** Of the type that it infers, in the same module; null where that is unknown. */
  readonly type: string | null;
  readonly module: string;
  /** Where it stands: the URI of a document and a JSON pointer into it. */
  readonly document: string;
  readonly pointer: string;
  /** Of several entries for one schema, what tells them apart; `""` is the schema itself. */
  readonly variation: string;
  readonly shape: Shape;
}

export interface SchemaCompilation {
  /** URI (absolute, without fragment) → tree. Every `$ref` leads into one of them. */
  readonly documents: ReadonlyMap<string, Json>;
  readonly entries: readonly SchemaEntry[];
  readonly semantics: Semantics;
  readonly known: KnownSchemas;
  /** The names of all types, which no constant may have. */
  readonly types: ReadonlySet<string>;
  readonly scopeOf: (module: string) => FileScope;
  readonly deprecation: (schema: JsonObject) => Documentation | null;
  readonly tagsOf: (schema: JsonObject) => VariantTags | null;
  readonly report: ReportProblem;
}

/** `const name: z.ZodType<Type, Type> = expression`. */
export interface SchemaConstant {
  readonly name: string;
  /** The entry that it is for; null for what only other schemas use. */
  readonly entry: SchemaEntry | null;
  readonly exported: boolean;
  /** Null where the compiler is to infer it. */
  readonly type: string | null;
  readonly expression: Expression;
}

/** Makes zod schemas of schemas: module → constants, each after those that it needs at once. Pure. */
export function compileSchemas(
  compilation: SchemaCompilation,
): ReadonlyMap<string, readonly SchemaConstant[]> {
  const { documents, semantics, report, known, types } = compilation;
  const registry = new Registry(documents);
  // All are known from the start: whether any has a dynamic reference decides what functions depend on.
  for (const uri of documents.keys()) registry.add(uri, "");
  const builder = new SchemaBuilder(registry, semantics, report, known);
  const entries = buildFunctions(compilation, registry, builder);
  const functions = reachable(entries.keys());
  findCycles(functions);
  const shared = sharedFunctions(functions);
  const modules = new Map<string, readonly SchemaConstant[]>();
  for (const [module, members] of orderedModules(functions)) {
    const later = new References(module, functions);
    const constants = members.map((fn): SchemaConstant => {
      const entry = entries.get(fn) ?? null;
      const context = contextOf(compilation, builder, module, later);
      const made = expressionOf(fn.check, context);
      later.declare(fn);
      const exported = entry !== null || shared.has(fn);
      const isStated = exported || fn.cycle !== null;
      const type = isStated ? (entry?.type ?? "unknown") : null;
      const expression =
        type === null ? made : stated(made, compilation.scopeOf(module));
      return {
        name: constantName(fn.name, types),
        entry,
        exported,
        type,
        expression,
      };
    });
    modules.set(module, constants);
  }
  return modules;
}

/** `schema(…)`, unless it is another one's name. */
function stated(made: Expression, scope: FileScope): Expression {
  if (made.kind === "name") return made;
  const callee = scope.value("runtime/zod/schema", "schema");
  return { kind: "call", callee, arguments: [made] };
}

/** The constant of a schema: `ClusterSchema`, with `_` where a type is called so. */
export function constantName(
  schemaName: string,
  types: ReadonlySet<string>,
): string {
  let constant = `${schemaName}Schema`;
  while (types.has(constant)) constant += "_";
  return constant;
}

function contextOf(
  { scopeOf, deprecation, tagsOf, types }: SchemaCompilation,
  builder: SchemaBuilder,
  module: string,
  later: References,
): ExpressionContext {
  const scope = scopeOf(module);
  const sourceOf = <T>(
    source: JsonObject | null,
    read: (schema: JsonObject) => T | null,
  ): T | null => (source === null ? null : read(source));
  return {
    refer: (target) => {
      const text = scope.value(target.module, constantName(target.name, types));
      return later.isDeclared(target)
        ? name(text)
        : zod("lazy", { kind: "later", name: text });
    },
    use: (from, called) => scope.value(`runtime/${from}`, called),
    deprecation: (check) => sourceOf(builder.sourceOf(check), deprecation),
    tagsOf: (check) => sourceOf(builder.unionOf(check), tagsOf),
  };
}

function buildFunctions(
  { entries, report }: SchemaCompilation,
  registry: Registry,
  builder: SchemaBuilder,
): ReadonlyMap<CheckFunction, SchemaEntry> {
  for (const entry of entries)
    builder.functions.name(entry.document, entry.pointer, {
      ...entry,
      exported: true,
    });
  const located = entries.map(({ document, pointer }) =>
    registry.add(document, pointer),
  );
  const functions = new Map<CheckFunction, SchemaEntry>();
  for (const [index, entry] of entries.entries()) {
    const { name: text, document, pointer, module, variation } = entry;
    const at = located[index];
    if (at === null || at === undefined)
      report({
        kind: "unresolved-reference",
        document,
        pointer,
        reference: pointer,
      });
    else
      functions.set(
        builder.functionOf(at, builder.rootContext(module, text), variation),
        entry,
      );
  }
  return functions;
}
