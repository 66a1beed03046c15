import { diagnostic, type Report } from "../diagnostics/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../model/index.js";
import type { SourceDocument } from "../source/index.js";
import type { Action, Change, Overlay } from "./overlay.js";

/** An Overlay document from its tree; null after an error was reported. */
export function readOverlay(
  { file, tree }: SourceDocument,
  report: Report,
): Overlay | null {
  const at = (pointer: string): SourceRef => ({ file, pointer });
  const written = own(tree, "overlay");
  const version = typeof written === "number" ? written.toFixed(1) : written;
  if (typeof version !== "string" || !/^1\.[01](?:\.\d+)?$/.test(version)) {
    report(
      version === undefined
        ? diagnostic("overlay/not-an-overlay", {}, at(""))
        : diagnostic(
            "overlay/unsupported-version",
            { version: String(version) },
            at("/overlay"),
          ),
    );
    return null;
  }
  reportUnknown(tree, documentMembers, at(""), report);
  const actions = own(tree, "actions");
  if (!Array.isArray(actions) || actions.length === 0) {
    const place = at(Object.hasOwn(tree, "actions") ? "/actions" : "");
    report(diagnostic("overlay/no-actions", {}, place));
    return null;
  }
  const read = (actions as readonly Json[]).map((node, index) =>
    readAction(node, at(appendPointer("/actions", index)), report),
  );
  const base = own(tree, "extends");
  return read.every((action) => action !== null)
    ? {
        file,
        extends:
          typeof base === "string"
            ? { text: base, source: at("/extends") }
            : null,
        actions: read,
      }
    : null;
}

const documentMembers = ["overlay", "info", "extends", "actions"];
const actionMembers = ["target", "description", "update", "copy", "remove"];

function readAction(node: Json, at: SourceRef, report: Report): Action | null {
  if (!isObject(node)) {
    report(diagnostic("overlay/not-an-action", {}, at));
    return null;
  }
  reportUnknown(node, actionMembers, at, report);
  const target = own(node, "target");
  if (typeof target !== "string") {
    report(diagnostic("overlay/no-target", {}, at));
    return null;
  }
  const change = readChange(node, at, report);
  if (change === null) return null;
  return { target, change, source: below(at, "target") };
}

/** `remove` comes before both others; of them, one can be there (1.1.0 section "Action Object"). */
function readChange(
  node: JsonObject,
  at: SourceRef,
  report: Report,
): Change | null {
  const remove = own(node, "remove");
  if (remove === true) return { kind: "remove" };
  if (remove !== undefined && typeof remove !== "boolean") {
    report(diagnostic("overlay/remove-type", {}, below(at, "remove")));
    return null;
  }
  const value = own(node, "update");
  const from = own(node, "copy");
  if (value !== undefined && from !== undefined) {
    report(diagnostic("overlay/two-changes", {}, below(at, "copy")));
    return null;
  }
  if (value !== undefined)
    return { kind: "update", value, source: below(at, "update") };
  if (typeof from === "string")
    return { kind: "copy", from, source: below(at, "copy") };
  report(diagnostic("overlay/no-change", {}, at));
  return null;
}

function reportUnknown(
  node: JsonObject,
  known: readonly string[],
  at: SourceRef,
  report: Report,
): void {
  for (const name of Object.keys(node)) {
    if (known.includes(name) || name.startsWith("x-")) continue;
    report(
      diagnostic(
        "overlay/unknown-member",
        { name, suggestion: didYouMean(name, known) },
        below(at, name),
      ),
    );
  }
}

function below({ file, pointer }: SourceRef, key: string): SourceRef {
  return { file, pointer: appendPointer(pointer, key) };
}
