import type { SourceRef } from "../../model/index.js";
import type { ListedElement } from "../elements.js";
import type { RemovedRecord } from "../manifest/manifest.js";
import type { LintContext } from "./rule.js";

type Context = Pick<LintContext, "manifest" | "elements" | "base">;

/** True when an entry writes down that the element of the old version was removed. */
export function isRecorded(old: ListedElement, context: Context): boolean {
  return recordFor(old, context) !== null;
}

/** The place to complain about a removal: its entry, else where the old description has it. */
export function sourceOfRemoved(
  old: ListedElement,
  context: Context,
): SourceRef {
  return recordFor(old, context)?.source ?? old.source;
}

function recordFor(
  old: ListedElement,
  { manifest }: Context,
): RemovedRecord | null {
  const records = (manifest?.entries ?? []).flatMap(({ removed }) => removed);
  return records.find((record) => isFor(record, old)) ?? null;
}

function isFor(record: RemovedRecord, old: ListedElement): boolean {
  switch (record.kind) {
    case "operation":
      return old.kind === "operation" && old.operation.id === record.operation;
    case "parameter":
      return (
        old.kind === "parameter" &&
        old.operation.id === record.operation &&
        old.parameter.name === record.parameter
      );
    case "property":
      return (
        old.kind === "property" &&
        old.owner === record.schema &&
        old.path === record.property
      );
    case "enumValue":
      return (
        old.kind === "enumValue" &&
        old.owner === record.schema &&
        old.path === (record.property ?? "") &&
        String(old.value.value) === record.enumValue
      );
  }
}

/**
 * True for a removal that needs no record: its operation, schema or parent property went as a whole, or it was only ever
 * in answers, where nothing is sent that could fail.
 */
export function isWithin(
  old: ListedElement,
  { elements, base }: Context,
): boolean {
  switch (old.kind) {
    case "operation":
      return false;
    case "schema":
      return true;
    case "parameter":
      return !elements.has(`operation ${old.operation.id}`);
    case "property":
    case "enumValue": {
      if (!elements.has(`schema ${old.owner}`)) return true;
      if (!isSent(old.owner, base)) return true;
      const parent = old.kind === "enumValue" ? old.path : parentPath(old.path);
      return parent !== "" && !elements.has(`property ${old.owner} ${parent}`);
    }
  }
}

function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function isSent(schema: string, base: Context["base"]): boolean {
  return (
    base?.document.schemas.some(
      ({ id, usage }) => id === schema && usage.request,
    ) ?? false
  );
}
