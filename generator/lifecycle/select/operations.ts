import type { Document, Operation } from "../../model/index.js";
import type { OperationSelector } from "../manifest/selector.js";
import { matchesPath } from "./glob.js";

/** An operation that a selector matches, and whether it is named (0) or falls under a glob (1). */
export interface SelectedOperation {
  readonly operation: Operation;
  readonly distance: number;
}

/** The operations (webhooks included) that a selector means. Null selects all of them, by a glob as it were. */
export function selectOperations(
  selector: OperationSelector | null,
  document: Document,
): readonly SelectedOperation[] {
  const all = [...document.operations, ...document.webhooks];
  const distance =
    selector === null || (selector.kind === "path" && isGlob(selector.path))
      ? 1
      : 0;
  return all
    .filter((operation) => selector === null || selects(selector, operation))
    .map((operation) => ({ operation, distance }));
}

function selects(selector: OperationSelector, operation: Operation): boolean {
  switch (selector.kind) {
    case "operation":
      return operation.id === selector.operation;
    case "method":
      return (
        operation.method === selector.method &&
        matchesPath(selector.path, operation.path)
      );
    case "path":
      return matchesPath(selector.path, operation.path);
  }
}

function isGlob(path: string): boolean {
  return path.includes("*");
}
