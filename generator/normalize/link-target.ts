import { diagnostic } from "../diagnostics/index.js";
import {
  own,
  refTokens,
  type Json,
  type JsonObject,
  type Operation,
} from "../model/index.js";
import { memberSource, type Context } from "./context.js";
import type { IdentifiedOperation } from "./operation-id.js";
import type { Place } from "./place.js";
import { resolveRef } from "./schema/target.js";
import { text } from "./values.js";

/** Finds the operations that links lead to. */
export interface LinkTargets {
  /** The operation that a link names; null after a report. */
  readonly of: (key: string, link: Place<JsonObject>) => Operation | null;
}

/** @param written the same operations as they are written, in the same order */
export function linkTargets(
  operations: readonly Operation[],
  written: readonly IdentifiedOperation[],
  context: Context,
): LinkTargets {
  const byId = new Map<string, Operation>();
  const byNode = new Map<Json, Operation>();
  written.forEach(({ place }, index) => {
    const operation = operations[index]!;
    if (operation.hasOperationId) byId.set(operation.id, operation);
    byNode.set(place.node, operation);
  });
  const named = (key: string, link: Place<JsonObject>, id: string) => {
    const found = byId.get(id);
    if (found === undefined)
      context.report(
        diagnostic(
          "link/unknown-operation",
          { key, id, known: [...byId.keys()] },
          memberSource(link, "operationId", context),
        ),
      );
    return found ?? null;
  };
  const referred = (key: string, link: Place<JsonObject>, ref: string) => {
    const source = memberSource(link, "operationRef", context);
    if (refTokens(ref) === null) {
      context.report(
        diagnostic(
          "unsupported/link-to-elsewhere",
          { key, reference: ref },
          source,
        ),
      );
      return null;
    }
    const node = resolveRef(ref, context)?.node;
    const found = node === undefined ? undefined : byNode.get(node);
    if (found === undefined)
      context.report(
        diagnostic(
          "link/unknown-operation",
          { key, id: ref, known: [] },
          source,
        ),
      );
    return found ?? null;
  };
  return {
    of(key, link) {
      const id = text(own(link.node, "operationId"));
      const ref = text(own(link.node, "operationRef"));
      // That both exclude each other was said before.
      if (id !== null) return named(key, link, id);
      if (ref !== null) return referred(key, link, ref);
      context.report(diagnostic("link/no-operation", { key }, link.source));
      return null;
    },
  };
}
