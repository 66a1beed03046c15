import {
  appendPointer,
  childOf,
  isObject,
  pointerTokens,
  type Document,
  type Json,
  type Schema,
  type SourceRef,
} from "../../../model/index.js";
import { innerSchemas } from "../../../model/schema-parts.js";

/**
 * Where a node of the tree that validators are made of was written. The tree is that of OpenAPI 3.1, the description may be
 * of another version: the innermost schema on the way that the model knows has the place.
 */
export function placeOf(
  document: Document,
  tree: Json,
  pointer: string,
): SourceRef {
  const written = writtenPlaces(document);
  let place: SourceRef = document.source;
  let node: Json | undefined = tree;
  for (const token of pointerTokens(pointer)) {
    node = childOf(node, token);
    place = (isObject(node) ? written.get(node) : undefined) ?? {
      file: place.file,
      pointer: appendPointer(place.pointer, token),
    };
  }
  return place;
}

/** The place of every schema object that the model was made of. */
function writtenPlaces(document: Document): ReadonlyMap<Json, SourceRef> {
  const places = new Map<Json, SourceRef>();
  const waiting: Schema[] = document.schemas.map(({ schema }) => schema);
  for (const { parameters, requestBody, responses } of document.operations) {
    for (const { schema } of parameters) waiting.push(schema);
    for (const { contents } of [requestBody ?? { contents: [] }, ...responses])
      for (const { schema } of contents)
        if (schema !== null) waiting.push(schema);
  }
  const seen = new Set<Schema>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (isObject(next.json)) places.set(next.json, next.source);
    for (const part of innerSchemas(next)) waiting.push(part);
  }
  return places;
}
