import type { Conventions } from "../../config/config.js";
import type { Report } from "../../diagnostics/index.js";
import type { Document } from "../../model/index.js";
import { printSchemaName, type NamesFile } from "../../names/index.js";
import type { SchemaGraph } from "../graph.js";
import { groupSchemas } from "../groups.js";
import type { NamedDocument } from "./call-pass.js";
import { nameSchemas, schemaPlaces, takenNames } from "./schema-names.js";

/** A document whose schemas have names. */
export interface NamedModels extends NamedDocument {
  /** Keys of all schema names that are taken. */
  readonly taken: ReadonlySet<string>;
}

/** Names the schemas and assigns them to files; new names are appended to `names`. */
export function nameModels(
  document: Document,
  graph: SchemaGraph,
  conventions: Conventions,
  names: NamesFile,
  report: Report,
): NamedModels {
  const places = schemaPlaces(names);
  const taken = takenNames(names, places);
  const given = nameSchemas(document.schemas, {
    naming: conventions.naming ?? {},
    places,
    taken,
    references: graph.references,
    report,
  });
  const groups = groupSchemas(document, graph, places);
  const lines = new Map(names.schemas);
  const schemas = document.schemas.map((schema) => {
    const name = given.get(schema.id)!;
    const group = groups.get(schema.id)!;
    if (!lines.has(schema.id))
      lines.set(schema.id, printSchemaName({ name, group }));
    return { ...schema, name, group };
  });
  return {
    document: { ...document, schemas },
    names: { ...names, schemas: lines },
    taken,
  };
}
