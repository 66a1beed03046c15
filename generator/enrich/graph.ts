import type { Document, MediaType, Operation, Schema } from "../model/index.js";

/** A reference from a schema to a named one. */
export interface Edge {
  /** Id of the named schema. */
  readonly to: string;
  /** The property whose value it is, or a part of it; null for items, parts and the like. */
  readonly property: string | null;
}

/** What an operation refers to. */
export interface OperationEdges {
  readonly operation: Operation;
  readonly parameters: readonly Edge[];
  /** By its request body. */
  readonly sent: readonly Edge[];
  /** By its responses and their headers. */
  readonly received: readonly Edge[];
}

/** Who refers to whom, by schema id; in-line schemas belong to the named one they stand in. */
export interface SchemaGraph {
  readonly edges: ReadonlyMap<string, readonly Edge[]>;
  readonly operations: readonly OperationEdges[];
  readonly webhooks: readonly OperationEdges[];
  /** How many schemas and operations refer to a schema. */
  readonly references: ReadonlyMap<string, number>;
}

/** Calls `visit` with each schema directly inside a schema, and the property it is the value of. */
export function eachPart(
  schema: Schema,
  visit: (part: Schema, property: string | null) => void,
): void {
  switch (schema.kind) {
    case "object":
      for (const property of schema.properties)
        visit(property.schema, property.name);
      if (typeof schema.additional !== "boolean")
        visit(schema.additional, null);
      return;
    case "map":
      return visit(schema.values, null);
    case "array":
      return visit(schema.items, null);
    case "tuple":
      for (const item of schema.items) visit(item, null);
      if (schema.rest !== null) visit(schema.rest, null);
      return;
    case "union":
      for (const variant of schema.variants) visit(variant, null);
      return;
    case "intersection":
      for (const part of schema.parts) visit(part, null);
      return;
    default:
  }
}

/** The references inside of schemas, in-line schemas included. */
function edgesOf(schemas: readonly Schema[]): readonly Edge[] {
  const edges: Edge[] = [];
  for (const schema of schemas) collect(schema, null, edges);
  return edges;
}

function collect(schema: Schema, property: string | null, edges: Edge[]): void {
  if (schema.kind === "ref") {
    edges.push({ to: schema.schema, property });
    return;
  }
  const through = schema.kind === "union" || schema.kind === "intersection";
  eachPart(schema, (part, name) =>
    collect(part, through ? property : name, edges),
  );
}

/** The references of all named schemas, operations and webhooks. */
export function graphOf(document: Document): SchemaGraph {
  const references = new Map<string, number>();
  const count = (...lists: readonly (readonly Edge[])[]): void => {
    const found = new Set<string>();
    for (const list of lists) for (const { to } of list) found.add(to);
    for (const to of found) references.set(to, (references.get(to) ?? 0) + 1);
  };
  const edges = new Map<string, readonly Edge[]>();
  for (const { id, schema } of document.schemas) {
    const found = edgesOf([schema]);
    edges.set(id, found);
    count(found);
  }
  const ofOperation = (operation: Operation): OperationEdges => {
    const found = operationEdges(operation);
    count(found.parameters, found.sent, found.received);
    return found;
  };
  return {
    edges,
    operations: document.operations.map(ofOperation),
    webhooks: document.webhooks.map(ofOperation),
    references,
  };
}

function operationEdges(operation: Operation): OperationEdges {
  return {
    operation,
    parameters: edgesOf(operation.parameters.map(({ schema }) => schema)),
    sent: edgesOf(contentSchemas(operation.requestBody?.contents ?? [])),
    received: edgesOf(
      operation.responses.flatMap(({ headers, contents }) => [
        ...headers.map(({ schema }) => schema),
        ...contentSchemas(contents),
      ]),
    ),
  };
}

/** Ids that can be reached from `roots`, which are part of them. */
export function reachable(
  roots: Iterable<string>,
  graph: SchemaGraph,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const { to } of graph.edges.get(id) ?? [])
      if (!found.has(to)) waiting.push(to);
  }
  return found;
}

function contentSchemas(contents: readonly MediaType[]): Schema[] {
  return contents.flatMap(({ schema, itemSchema }) =>
    [schema, itemSchema].filter((found) => found !== null),
  );
}
