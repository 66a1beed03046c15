import {
  appendPointer,
  type Document,
  type NamedSchema,
} from "../../../model/index.js";
import { enterElement } from "../../../diagnostics/processing.js";
import {
  declarationsOf,
  entriesOf,
  type ModelEntry,
} from "../../typescript/plan/models.js";
import type { ZodContext } from "./context.js";
import { withUndefined } from "./presence.js";
import type { PlannedEntry } from "./planned.js";

/** An entry for every named schema and for every twin. */
export function planNamed(
  document: Document,
  context: ZodContext,
): readonly PlannedEntry[] {
  return document.schemas.flatMap((named) => {
    enterElement(`the schema ${named.id}`);
    return entriesOf(named, context.names).map((model, index) =>
      planEntry(named, model, index, context),
    );
  });
}

function planEntry(
  named: NamedSchema,
  model: ModelEntry,
  index: number,
  context: ZodContext,
): PlannedEntry {
  const { id, variants } = named;
  const { name, module } = model.type;
  const file = context.scopeOf(module);
  const { types, documents, facts, families } = context;
  const declarations = declarationsOf({ ...model, sent: false }, file, {
    names: context.names,
    types,
    documents,
    removedInputs: null,
  });
  return {
    entry: {
      name,
      type: name,
      module,
      document: context.documentUri,
      pointer: appendPointer("/components/schemas", id),
      variation: index === 0 ? "" : variants[index - 1]!.direction,
      shape: families.shapeOf(id, model.schema),
    },
    types: declarations.map(withUndefined),
    documentation: facts.ended(model.schema.lifecycle),
  };
}
