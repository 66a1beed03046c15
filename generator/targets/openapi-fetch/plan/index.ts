import type { Document } from "../../../model/index.js";
import type { TargetContext } from "../../target.js";
import type { OpenApiFetchModel } from "../model.js";
import type { OpenApiFetchOptions } from "../options.js";
import { planClient } from "./client.js";
import { reportLost } from "./lost.js";
import { Notes } from "./notes.js";
import { leaveOutItself, recursiveSchemas } from "./recursive.js";
import { References } from "./references.js";
import { Schemas } from "./schemas.js";
import { schemasOf, Tree } from "./tree.js";

/** Decides what openapi-typescript reads, what comments say, and the client. Pure. */
export function plan(
  document: Document,
  { conventions, report }: TargetContext<OpenApiFetchOptions>,
): OpenApiFetchModel {
  const notes = new Notes(document);
  const references = new References(document, report);
  const schemas = new Schemas(references, notes);
  const tree = new Tree(document, references, schemas, notes).build();
  leaveOutItself(schemasOf(tree));
  reportLost(document, report);
  return {
    tree,
    recursive: recursiveSchemas(schemasOf(tree)),
    notes: notes.all,
    client: planClient(document, conventions),
  };
}
