import type { Document, Operation } from "../../model/index.js";
import { reachable, type Edge, type SchemaGraph } from "../graph.js";

/** What a value of a schema is for: the answer, or what is sent to create or act, or what is sent by PUT and PATCH. */
export type View = "response" | "request" | "update";

/** Ids of the schemas that travel in each direction. */
export type Reach = Readonly<Record<View, ReadonlySet<string>>>;

/** The direction of an operation's request body. */
export function bodyView({ method }: Operation): "request" | "update" {
  return method === "PUT" || method === "PATCH" ? "update" : "request";
}

/** Finds the directions in which each schema travels. What a webhook sends, the client receives. */
export function reachOf(document: Document, graph: SchemaGraph): Reach {
  const roots: Record<View, Set<string>> = {
    response: new Set(),
    request: new Set(),
    update: new Set(),
  };
  const add = (view: View, edges: readonly Edge[]): void => {
    for (const { to } of edges) roots[view].add(to);
  };
  for (const { operation, sent, received } of graph.operations) {
    add(bodyView(operation), sent);
    add("response", received);
  }
  for (const { sent, received } of graph.webhooks) {
    add("response", sent);
    add("request", received);
  }
  if (document.errors !== null) roots.response.add(document.errors.schema);
  return {
    response: reachable(roots.response, graph),
    request: reachable(roots.request, graph),
    update: reachable(roots.update, graph),
  };
}
