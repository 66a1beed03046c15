import type { Report } from "../../../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type Direction,
  type Document,
} from "../../../model/index.js";
import {
  compileValidators,
  problemDiagnostic,
  type Entry,
  type Semantics,
} from "../../../validators/index.js";
import type { ValueModes } from "../options.js";
import { shapeAsHeld, treeAsHeld } from "./held.js";
import type { GeneratedFile } from "../../target.js";
import { callsOf, type Root } from "../plan/entries.js";
import { FileScope, type ImportEnding } from "../plan/file-scope.js";
import type { IncomingCall } from "../plan/incoming.js";
import type { TypeNames } from "../plan/type-names.js";
import { incomingEntries, incomingModule } from "./incoming.js";
import { jsonSchemasFile } from "./json-schemas.js";
import { inputsOf, type Placed } from "./inputs.js";
import { extraRoot, OperationSchemas } from "./operations.js";
import { shapeOf } from "./shapes.js";
import { placeOf } from "./place.js";
import { tableText } from "./table.js";
import { validationFile, type OperationModule } from "./validation-file.js";
import { typeName } from "../names/identifiers.js";

export { semanticsOf, type ValidatorOptions } from "./options.js";

/** What the validators of an SDK depend on. */
export interface ValidatorsContext {
  readonly document: Document;
  readonly names: TypeNames;
  readonly roots: readonly Root[];
  /** What the API calls. */
  readonly incoming: readonly IncomingCall[];
  readonly ending: ImportEnding;
  readonly semantics: Semantics;
  readonly modes: ValueModes;
  /** Whether `json-schemas.ts` is written. */
  readonly jsonSchemas: boolean;
  readonly report: Report;
}

const noNames: ReadonlySet<string> = new Set();

const documentUri = "sundial:description";

/** `validators/` and `validation.ts`: a validator per schema and twin, and those of every operation. */
export function planValidators(
  context: ValidatorsContext,
): readonly GeneratedFile[] {
  const { document, names, roots, ending, semantics } = context;
  const taken = new Set(typeNames(document, names));
  const placed = roots.map(operationsIn);
  const inputs = inputsOf(
    placed.flatMap(({ operations }) => operations),
    sharedModule(placed),
  );
  const schemas = new OperationSchemas(names, documentUri, inputs, taken);
  const modules = placed.map(({ module, operations }): OperationModule => ({
    module,
    operations: operations.map((one) => schemas.uses(one)),
  }));
  const entries = [
    ...namedEntries(document, names, schemas),
    ...schemas.entries,
    ...incomingEntries(
      context.incoming,
      schemas,
      documentUri,
      document,
      context.modes,
    ),
  ];
  const tree = { ...document.tree, [extraRoot]: schemas.extra };
  const held = treeAsHeld(tree, context.modes);
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
          namespaces: imports,
          types: [
            {
              specifier: scopeOf(module).specifier("runtime/validation/client"),
              name: "OperationTable",
            },
          ],
        },
      ]),
    ),
    report: (problem) => {
      const source = placeOf(document, tree, problem.pointer);
      context.report(problemDiagnostic(problem, source));
    },
  });
  return [
    ...[...texts].map(([module, text]) => ({ path: `${module}.ts`, text })),
    validationFile(modules, ending),
    ...(context.jsonSchemas ? [jsonSchemasFile(document, names, ending)] : []),
  ];
}

/** The names of all types, which are those of their validators. */
function* typeNames({ schemas }: Document, names: TypeNames): Iterable<string> {
  for (const { id, variants } of schemas)
    for (const direction of [null, ...variants.map((one) => one.direction)])
      yield names.of(id, direction)!.name;
}

/** The operations of a root namespace, and the module of their validators. */
function operationsIn(root: Root): {
  readonly module: string;
  readonly operations: readonly Placed[];
} {
  const module = `validators/${root.operationsModule}`;
  const stem = typeName(
    root.operationsModule
      .replace("operations/", "")
      .split(/[^\p{L}\p{M}\p{N}_]+/u),
    noNames,
  );
  const operations = callsOf(root.space).map((call) => ({
    call,
    module,
    stem: stem + call.prefix,
  }));
  return { module, operations };
}

/** A module for inputs that operations of several modules have, named like none of these. */
function sharedModule(
  operations: readonly { readonly module: string }[],
): string {
  const taken = new Set(operations.map(({ module }) => module));
  let name = "validators/operations/inputs";
  while (taken.has(name)) name = `${name}-shared`;
  return name;
}

function headerOf(module: string, scope: FileScope): readonly string[] {
  const incoming = incomingModule(module);
  if (incoming !== null)
    return [`import type * as M from "${scope.specifier(incoming)}";`];
  if (!module.startsWith("validators/") || module.includes("operations/"))
    return [];
  const models = module.replace(/^validators\//, "models/");
  return [`import type * as M from "${scope.specifier(models)}";`];
}

function namedEntries(
  document: Document,
  names: TypeNames,
  schemas: OperationSchemas,
): Entry[] {
  const components = own(document.tree, "components");
  const written = isObject(components) ? own(components, "schemas") : null;
  return document.schemas.flatMap(({ id, schema, variants }) => {
    const pointer =
      isObject(written) && Object.hasOwn(written, id)
        ? appendPointer("/components/schemas", id)
        : schemas.place("schema", id, schema.json);
    const entry = (
      direction: Direction | null,
      shaped: typeof schema,
    ): Entry => {
      const type = names.of(id, direction)!;
      return {
        name: type.name,
        document: documentUri,
        pointer,
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
