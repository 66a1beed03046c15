import { diagnostic } from "../diagnostics/index.js";
import { own, type SourceRef } from "../model/index.js";
import { memberSource, type Context } from "./context.js";
import type { WrittenOperation } from "./path-item.js";
import { text } from "./values.js";

/** An operation with the id that no other has. */
export interface IdentifiedOperation extends WrittenOperation {
  readonly id: string;
  readonly hasOperationId: boolean;
}

/**
 * Gives every operation its id: the operationId, else method and path with parameter names erased. A repeated
 * operationId is reported, and its second bearer falls back, so that no operation is lost.
 */
export function uniqueIds(
  operations: readonly WrittenOperation[],
  context: Context,
): readonly IdentifiedOperation[] {
  const first = new Map<string, SourceRef>();
  const withId = operations.map((operation) => {
    const id = text(own(operation.place.node, "operationId"));
    if (id === null) return { ...operation, id: null };
    const source = memberSource(operation.place, "operationId", context);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, source);
      return { ...operation, id };
    }
    context.report(
      diagnostic("operation/duplicate-id", { id }, source, [
        { message: "It is used here first.", source: earlier },
      ]),
    );
    return { ...operation, id: null };
  });
  const taken = new Set(first.keys());
  return withId.map((operation): IdentifiedOperation => {
    if (operation.id !== null)
      return { ...operation, id: operation.id, hasOperationId: true };
    const id = fallbackId(operation, taken);
    taken.add(id);
    return { ...operation, id, hasOperationId: false };
  });
}

function fallbackId(
  { method, path }: WrittenOperation,
  taken: ReadonlySet<string>,
): string {
  const id = `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
  if (!taken.has(id)) return id;
  let exact = `${method} ${path}`;
  while (taken.has(exact)) exact += "'";
  return exact;
}
