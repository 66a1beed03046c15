import { schemaLookup } from "../../../enrich/schemas.js";
import { wordingOf } from "../../../lifecycle/wording.js";
import { compareText, type Document, type Json } from "../../../model/index.js";
import type { TargetContext } from "../../target.js";
import { Gates } from "../../typescript/lifecycle/gates.js";
import { clientName, exampleName } from "../../typescript/plan/client.js";
import { discriminatorSchemas } from "../../typescript/plan/discriminators.js";
import { Documents } from "../../typescript/plan/documentation.js";
import { planEntries } from "../../typescript/plan/entries.js";
import { reservedTypes } from "../../typescript/plan/index.js";
import { sentencesOf } from "../../typescript/plan/sentence.js";
import { nameTypes } from "../../typescript/plan/type-names.js";
import { Types } from "../../typescript/plan/types.js";
import { placeOf } from "../../typescript/validators/place.js";
import { problemDiagnostic } from "../../../validators/index.js";
import type { ZodModel, ZodModule } from "../model/index.js";
import { semanticsOf, type ZodOptions } from "../options.js";
import { compileSchemas, type SchemaConstant } from "../schemas/compile.js";
import { Facts } from "./facts.js";
import { Families } from "./families.js";
import { planIndexes } from "./indexes.js";
import { planNamed } from "./named.js";
import { extraRoot, OperationEntries } from "./operations.js";
import type { PlannedEntry } from "./planned.js";
import { runtimeFiles } from "./runtime.js";
import { Scopes } from "./scopes.js";

const documentUri = "sundial:description";

/** Decides everything about the zod schemas of a document: names, types, expressions, imports, files. Pure. */
export function plan(
  document: Document,
  { options, conventions, report }: TargetContext<ZodOptions>,
): ZodModel {
  const client = clientName(document, conventions);
  const names = nameTypes(document, reservedTypes(client));
  const lookup = schemaLookup(document);
  const sentences = sentencesOf(wordingOf(document));
  const documents = new Documents(sentences, document.scopes);
  const entries = planEntries(document);
  const roots = entries.flatMap((entry) => entry.roots);
  const facts = new Facts(document, lookup, sentences);
  const families = new Families(document, lookup);
  const scopes = new Scopes(document, names, roots, options.importEndings);
  const tagSchemas = discriminatorSchemas(document, lookup);
  const types = new Types(
    lookup,
    names,
    documents,
    new Gates(exampleName(client), sentences),
    !options.strict,
    { int64: "number", dates: "string" },
    tagSchemas,
  );
  const scopeOf = scopes.of.bind(scopes);
  const context = {
    names,
    types,
    documents,
    facts,
    families,
    scopeOf,
    documentUri,
  };

  const operations = new OperationEntries(context);
  const planned = [
    ...planNamed(document, context),
    ...roots.flatMap((root) => operations.plan(root)),
  ];
  const tree: Json = {
    ...families.complete(document.tree),
    [extraRoot]: operations.extra,
  };
  const constants = compileSchemas({
    documents: new Map([[documentUri, tree]]),
    entries: planned.map(({ entry }) => entry),
    semantics: semanticsOf(options),
    known: {
      files: facts.files,
      constants: new Set([...tagSchemas].map(({ json }) => json)),
      replaced: families.replaced,
    },
    types: scopes.types,
    scopeOf,
    deprecation: (schema) => facts.deprecation(schema),
    tagsOf: (schema) => families.tagsOf(schema) ?? facts.tagsOf(schema),
    report: (problem) => {
      const source = placeOf(document, tree, problem.pointer);
      report(problemDiagnostic(problem, source));
    },
  });
  const modules = modulesOf(constants, planned, scopes);
  return {
    modules,
    indexes: planIndexes(entries, modules, options.importEndings),
    runtime: runtimeFiles(scopes.runtime(), options.importEndings),
  };
}

/** The constants of every module, each with what was planned for it. */
function modulesOf(
  constants: ReadonlyMap<string, readonly SchemaConstant[]>,
  planned: readonly PlannedEntry[],
  scopes: Scopes,
): readonly ZodModule[] {
  const byEntry = new Map(planned.map((one) => [one.entry, one]));
  return [...constants]
    .sort(([a], [b]) => compareText(a, b))
    .map(([module, members]) => ({
      path: `${module}.ts`,
      imports: scopes.of(module).imports(),
      items: members.map((constant) => {
        const own = constant.entry && byEntry.get(constant.entry);
        return {
          types: own?.types ?? [],
          constant,
          documentation: own?.documentation ?? null,
        };
      }),
    }));
}
