import type { jsonpath as JsonPath } from "json-p3";
import { diagnostic, type Report } from "../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../model/index.js";
import type { Origins } from "../source/index.js";
import { editTree, removed, type Location } from "./edit.js";
import { IncompatibleValues, kindOf, merge } from "./merge.js";
import type { Action } from "./overlay.js";

export interface ApplyContext {
  readonly jsonpath: typeof JsonPath;
  readonly origins: Origins;
  readonly report: Report;
}

/** A node that a query selects. */
interface Selected {
  readonly value: Json;
  readonly location: Location;
}

/** The tree after an action; null after an error was reported. */
export function applyAction(
  tree: JsonObject,
  action: Action,
  context: ApplyContext,
): JsonObject | null {
  const { change, target, source } = action;
  const nodes = select(tree, target, source, context);
  if (nodes === null) return null;
  if (nodes.length === 0) {
    context.report(diagnostic("overlay/no-match", { target }, source));
    return null;
  }
  if (change.kind === "remove")
    return edited(tree, nodes, () => removed, action, context);
  const kinds = new Set(nodes.map(({ value }) => kindOf(value)));
  if (kinds.size > 1) {
    context.report(diagnostic("overlay/mixed-targets", { target }, source));
    return null;
  }
  const added =
    change.kind === "update"
      ? { value: change.value, source: change.source }
      : copied(tree, change.from, change.source, context);
  if (added === null) return null;
  const { origins } = context;
  return edited(
    tree,
    nodes,
    (node) => merge(node, added.value, added.source, origins),
    action,
    context,
  );
}

function select(
  tree: JsonObject,
  query: string,
  source: SourceRef,
  { jsonpath, report }: ApplyContext,
): readonly Selected[] | null {
  try {
    const { nodes } = jsonpath.query(query, tree as never);
    return nodes.map(({ value, location }) => ({
      value: value as Json,
      location,
    }));
  } catch (error) {
    const problem = (error as Error).message;
    report(diagnostic("overlay/invalid-target", { query, problem }, source));
    return null;
  }
}

/** The one node that `copy` selects, and where it was written. */
function copied(
  tree: JsonObject,
  from: string,
  source: SourceRef,
  context: ApplyContext,
): { readonly value: Json; readonly source: SourceRef } | null {
  const nodes = select(tree, from, source, context);
  if (nodes === null) return null;
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) {
    context.report(
      diagnostic(
        "overlay/copy-source",
        { query: from, count: nodes.length },
        source,
      ),
    );
    return null;
  }
  const pointer = appendPointer("", ...node.location);
  return { value: node.value, source: context.origins.at(tree, pointer) };
}

function edited(
  tree: JsonObject,
  nodes: readonly Selected[],
  edit: (node: Json) => Json | typeof removed,
  { target, source }: Action,
  { origins, report }: ApplyContext,
): JsonObject | null {
  const locations = nodes.map(({ location }) => location);
  try {
    const result = editTree(tree, locations, edit, origins);
    if (result !== removed && isObject(result)) return result;
    report(diagnostic("overlay/root-removed", {}, source));
    return null;
  } catch (error) {
    if (!(error instanceof IncompatibleValues)) throw error;
    const { target: into, value } = error;
    report(diagnostic("overlay/incompatible", { target, into, value }, source));
    return null;
  }
}
