import type {
  MediaType,
  NamedSchema,
  Operation,
  Schema,
} from "../model/index.js";
import { innerSchemas } from "../model/schema-parts.js";

type Usage = NamedSchema["usage"];

/** Marks every named schema with the directions in which it travels, references followed. */
export function withUsage(
  schemas: readonly NamedSchema[],
  operations: readonly Operation[],
  webhooks: readonly Operation[],
): readonly NamedSchema[] {
  const byId = new Map(schemas.map((named) => [named.id, named.schema]));
  const sent = new Set<string>();
  const received = new Set<string>();
  for (const operation of operations) collect(operation, sent, received, byId);
  // A webhook is called by the API: what it sends, the client receives.
  for (const operation of webhooks) collect(operation, received, sent, byId);
  return schemas.map((named): NamedSchema => {
    const usage: Usage = {
      request: sent.has(named.id),
      response: received.has(named.id),
    };
    return { ...named, usage };
  });
}

type ById = ReadonlyMap<string, Schema>;

function collect(
  operation: Operation,
  request: Set<string>,
  response: Set<string>,
  byId: ById,
): void {
  for (const parameter of operation.parameters)
    visit(parameter.schema, request, byId);
  visitContents(operation.requestBody?.contents ?? [], request, byId);
  for (const { headers, contents } of operation.responses) {
    for (const header of headers) visit(header.schema, response, byId);
    visitContents(contents, response, byId);
  }
}

function visitContents(
  contents: readonly MediaType[],
  found: Set<string>,
  byId: ById,
): void {
  for (const { schema, itemSchema, encoding } of contents) {
    if (schema !== null) visit(schema, found, byId);
    if (itemSchema !== null) visit(itemSchema, found, byId);
    for (const { headers } of encoding)
      for (const header of headers) visit(header.schema, found, byId);
  }
}

/** Enters every named schema that one refers to, however far. */
function visit(schema: Schema, found: Set<string>, byId: ById): void {
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind !== "ref") waiting.push(...innerSchemas(next));
    else if (!found.has(next.schema)) {
      found.add(next.schema);
      const target = byId.get(next.schema);
      if (target !== undefined) waiting.push(target);
    }
  }
}
