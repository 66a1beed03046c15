import { schemaLookup } from "../../../enrich/schemas.js";
import { wordingOf } from "../../../lifecycle/wording.js";
import type { Document } from "../../../model/index.js";
import type { TargetContext } from "../../target.js";
import { planDeprecated } from "../lifecycle/deprecated.js";
import { Gates } from "../lifecycle/gates.js";
import { planRecordFile } from "../lifecycle/record-file.js";
import { recordsOf } from "../lifecycle/records.js";
import { planTable } from "../lifecycle/table.js";
import { RemovedInputs } from "../lifecycle/removed-inputs.js";
import { withTombstones } from "../lifecycle/tombstones.js";
import type { TypeScriptModel } from "../model/index.js";
import type { ResourceFile } from "../model/resource.js";
import { planPackage } from "../package/plan.js";
import { builtinTypes } from "../names/reserved.js";
import type { TypeScriptOptions } from "../options.js";
import { planValidators, semanticsOf } from "../validators/index.js";
import { planAuth, type FoundCall } from "./auth.js";
import { clientName, exampleName, planClient } from "./client.js";
import { clientNames, planCreateClient } from "./create-client.js";
import { discriminatorSchemas } from "./discriminators.js";
import { Documents } from "./documentation.js";
import { callsOf, planEntries } from "./entries.js";
import { errorExports, planErrors } from "./errors.js";
import { incomingFiles, planIncoming } from "./incoming.js";
import { planIndexes, runtimeExports } from "./indexes.js";
import { planLinks } from "./links.js";
import { planModels } from "./models.js";
import { planOperations } from "./operations.js";
import { planRateLimits } from "./rate-limits.js";
import { planReadme } from "./readme.js";
import { planResources } from "./resources.js";
import { Security } from "./security.js";
import { Shapes } from "./shapes.js";
import { Sensitive } from "./sensitive.js";
import { sentencesOf } from "./sentence.js";
import { nameTypes } from "./type-names.js";
import { Types } from "./types.js";

/**
 * Decides everything about the SDK of a document: names, types, imports, files. Pure. `decided` gets the resource files as
 * soon as they are: they take longest to print.
 */
export function plan(
  document: Document,
  { options, conventions, report }: TargetContext<TypeScriptOptions>,
  decided: (file: ResourceFile) => void = () => undefined,
): TypeScriptModel {
  const ending = options.importEndings;
  const client = clientName(document, conventions);
  const names = nameTypes(document, reservedTypes(client));
  const lookup = schemaLookup(document);
  const wording = wordingOf(document);
  const sentences = sentencesOf(wording);
  const documents = new Documents(sentences, document.scopes);
  const gates = new Gates(exampleName(client), sentences);
  const openEnums = options.enums === "open";
  const types = new Types(
    lookup,
    names,
    documents,
    gates,
    openEnums,
    options,
    discriminatorSchemas(document, lookup),
  );
  const security = new Security(document);
  const shapes = new Shapes(document, names, options);
  const context = {
    document,
    names,
    lookup,
    wording,
    sentences,
    documents,
    gates,
    removedInputs: new RemovedInputs(document, wording),
    types,
    shapes,
    sensitive: new Sensitive(document),
    security,
    errors: document.errors,
    ending,
  };

  const entries = withTombstones(planEntries(document), document);
  const roots = entries.flatMap((entry) => entry.roots);
  const planned = roots.map((root) => {
    const operations = planOperations(root, context);
    const resource = planResources(root, operations.signatures, context);
    decided(resource);
    return { root, ...operations, resource };
  });
  const found = new Map<string, FoundCall>();
  for (const { root, signatures } of planned)
    for (const [id, signature] of signatures)
      found.set(id, {
        call: signature.call,
        signature,
        module: root.operationsModule,
      });
  const auth = planAuth({
    conventions,
    security,
    find: (operation) => found.get(operation) ?? null,
    ending,
  });
  const calls = roots.flatMap(({ space }) => callsOf(space));
  const incoming = planIncoming(document);
  const records = recordsOf(entries, context);
  const declarations = [
    auth,
    planCreateClient(client, document, security, ending),
    planErrors(document, names, ending),
    planRateLimits(document, ending),
    planTable(records, ending),
    ...planModels(document, context),
    ...planned
      .map(({ file }) => file)
      .filter((file) => file.declarations.length > 0),
    ...incomingFiles(incoming, {
      ...context,
      modes: options,
      dotted: (id) => found.get(id)?.call.dotted ?? null,
    }),
    ...roots.map((root) =>
      planLinks(root, {
        ...context,
        modes: options,
        find: (operation) => found.get(operation) ?? null,
      }),
    ),
    security.file(ending),
    shapes.file(ending),
  ].filter((file) => file !== null);
  const clients = entries.map((entry) =>
    planClient(client, entry, document, ending),
  );
  const signatures = new Map(planned.flatMap((root) => [...root.signatures]));
  const deprecated = entries
    .map((entry) => planDeprecated(entry, signatures, context))
    .filter((file) => file !== null);
  const indexes = entries.flatMap((entry, index) =>
    planIndexes(entry, clients[index]!, declarations, ending),
  );
  const modules = new Set([
    ...indexes.map(({ path }) => path),
    ...deprecated.map(({ path }) => path),
    ...(options.validators === null ? [] : ["validation.ts"]),
  ]);
  const asPackage =
    options.package === null
      ? { jsons: [], texts: [] }
      : planPackage(options.package, document, entries, modules);
  return {
    declarations,
    resources: planned.map(({ resource }) => resource),
    deprecated,
    records: planRecordFile(records, gates.sdk, document),
    clients,
    indexes,
    texts: [
      planReadme(
        document,
        client,
        calls,
        security,
        (operation) => found.get(operation)?.module ?? "",
        options.package?.name ?? null,
      ),
      ...asPackage.texts,
    ],
    jsons: asPackage.jsons,
    runtime: {
      folder: "runtime",
      importEnding: ending,
      validation: options.validators !== null,
    },
    validators:
      options.validators === null
        ? []
        : planValidators({
            document,
            names,
            roots,
            incoming,
            ending,
            semantics: semanticsOf(options.validators, options),
            modes: options,
            jsonSchemas: options.validators.jsonSchemas === true,
            report,
          }),
  };
}

/** Names of types that no schema may have: the language's own, and what the entry point exports. */
export function reservedTypes(client: string): ReadonlySet<string> {
  return new Set([
    ...builtinTypes,
    client,
    ...Object.values(clientNames(client)),
    ...Object.values(errorExports).flat(),
    ...Object.values(runtimeExports)
      .flat()
      .map((name) => name.replace("type ", "")),
  ]);
}
