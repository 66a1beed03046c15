import { diagnostic, type Report } from "../../../diagnostics/index.js";
import type { Direction, Document } from "../../../model/index.js";
import {
  compileValidators,
  type Entry,
  type Problem,
  type Semantics,
} from "../../../validators/index.js";
import { appendPointer } from "../../../model/index.js";
import type { ValueModes } from "../options.js";
import { shapeAsHeld, treeAsHeld } from "./held.js";
import type { GeneratedFile } from "../../target.js";
import { callsOf, type Root } from "../plan/entries.js";
import { FileScope, type ImportEnding } from "../plan/file-scope.js";
import type { TypeNames } from "../plan/type-names.js";
import { extraRoot, OperationSchemas, type Use } from "./operations.js";
import { shapeOf } from "./shapes.js";
import { tableText } from "./table.js";
import { validationFile, type OperationModule } from "./validation-file.js";
import { pascalCase } from "../../../names/words.js";

export { semanticsOf, type ValidatorOptions } from "./options.js";

/** What the validators of an SDK depend on. */
export interface ValidatorsContext {
  readonly document: Document;
  readonly names: TypeNames;
  readonly roots: readonly Root[];
  readonly ending: ImportEnding;
  readonly semantics: Semantics;
  readonly modes: ValueModes;
  readonly report: Report;
}

const documentUri = "sundial:description";

/** `validators/` and `validation.ts`: a validator per schema and twin, and those of every operation. */
export function planValidators(
  context: ValidatorsContext,
): readonly GeneratedFile[] {
  const { document, names, roots, ending, semantics } = context;
  const schemas = new OperationSchemas(names, documentUri);
  const modules = roots.map((root): OperationModule => {
    const module = `validators/${root.operationsModule}`;
    const stem = pascalCase(
      root.operationsModule.replace("operations/", "").split(/\W+/),
    );
    return {
      module,
      operations: callsOf(root.space).map((call) =>
        schemas.uses(call, module, stem + call.prefix),
      ),
    };
  });
  const entries = [...namedEntries(document, names), ...schemas.entries];
  const held = treeAsHeld(
    { ...document.tree, [extraRoot]: schemas.extra },
    context.modes,
  );
  const scopes = new Map<string, FileScope>();
  const scopeOf = (module: string): FileScope => {
    let scope = scopes.get(module);
    if (scope === undefined)
      scopes.set(module, (scope = new FileScope(module, [], ending)));
    return scope;
  };
  const additions = new Map(
    modules.map(({ module, operations }) => [
      module,
      tableText(operations, module),
    ]),
  );
  const texts = compileValidators({
    documents: new Map([[documentUri, held.tree]]),
    entries: entries.map((entry) =>
      entry.shape === undefined
        ? entry
        : { ...entry, shape: shapeAsHeld(entry.shape, held) },
    ),
    semantics,
    runtime: (module) => scopeOf(module).specifier("runtime/validation/index"),
    specifier: (from, to) => scopeOf(from).specifier(to),
    header: (module) => headerOf(module, scopeOf(module)),
    additions: new Map(
      [...additions].map(([module, { text, imports }]) => [
        module,
        {
          text,
          imports: imports.map(({ module: from, name }: Use) => ({
            module: from,
            name,
          })),
          types: [
            {
              specifier: scopeOf(module).specifier("runtime/validation/client"),
              name: "OperationValidators",
            },
          ],
        },
      ]),
    ),
    report: (problem) => reportProblem(problem, document, context.report),
  });
  return [
    ...[...texts].map(([module, text]) => ({ path: `${module}.ts`, text })),
    validationFile(modules, ending),
  ];
}

function headerOf(module: string, scope: FileScope): readonly string[] {
  if (!module.startsWith("validators/") || module.includes("operations/"))
    return [];
  const models = module.replace(/^validators\//, "models/");
  return [`import type * as M from "${scope.specifier(models)}";`];
}

function namedEntries(document: Document, names: TypeNames): Entry[] {
  return document.schemas.flatMap(({ id, schema, variants }) => {
    const entry = (
      direction: Direction | null,
      shaped: typeof schema,
    ): Entry => {
      const type = names.of(id, direction)!;
      return {
        name: type.name,
        document: documentUri,
        pointer: appendPointer("/components/schemas", id),
        module: type.module.replace(/^models\//, "validators/"),
        type: `M.${type.name}`,
        variation: direction ?? "",
        shape: shapeOf(shaped),
      };
    };
    return [
      entry(null, schema),
      ...variants.map((variant) => entry(variant.direction, variant.schema)),
    ];
  });
}

function reportProblem(
  problem: Problem,
  document: Document,
  report: Report,
): void {
  const source = { ...document.source, pointer: problem.pointer };
  switch (problem.kind) {
    case "invalid-pattern":
      return report(diagnostic("validators/invalid-pattern", problem, source));
    case "unresolved-reference":
      return report(
        diagnostic("validators/unresolved-reference", problem, source),
      );
    case "unsupported-keyword":
      return report(
        diagnostic("validators/unsupported-keyword", problem, source),
      );
    case "invalid-keyword":
      return report(diagnostic("validators/invalid-keyword", problem, source));
  }
}
