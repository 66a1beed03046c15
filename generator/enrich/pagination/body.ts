import {
  pointerTokens,
  type Operation,
  type Schema,
} from "../../model/index.js";
import { isJson, successBody } from "../lists.js";
import {
  propertiesNamed,
  propertyOf,
  resolve,
  type SchemaLookup,
} from "../schemas.js";

/** What the pagination rules ask of an operation. */
export interface PagedOperation {
  readonly operation: Operation;
  /** Its JSON answer, or null. */
  readonly body: Schema | null;
  /** Its JSON request body, or null. */
  readonly sent: Schema | null;
  readonly lookup: SchemaLookup;
}

export function pagedOperation(
  operation: Operation,
  lookup: SchemaLookup,
): PagedOperation {
  const content = operation.requestBody?.contents.find(({ contentType }) =>
    isJson(contentType),
  );
  return {
    operation,
    body: successBody(operation),
    sent: content?.schema ?? null,
    lookup,
  };
}

/**
 * The schema at a JSON pointer into a value of `schema`, through objects only; null when there is none. A part of an
 * `allOf` may say more of a member than the one before it: each of them is looked into.
 */
export function schemaAt(
  schema: Schema | null,
  pointer: string,
  lookup: SchemaLookup,
): Schema | null {
  if (schema === null) return null;
  let found: readonly Schema[] = [schema];
  for (const token of pointerTokens(pointer))
    found = found.flatMap((outer) => propertiesNamed(outer, token, lookup));
  const [first] = found;
  return first === undefined ? null : resolve(first, lookup);
}

/** True when the operation declares the parameter in the query or a header. */
export function declares(
  { operation, sent, lookup }: PagedOperation,
  name: string,
  place: "query" | "header" | "body",
): boolean {
  return place === "body"
    ? sent !== null && propertyOf(sent, name, lookup) !== null
    : operation.parameters.some(
        (parameter) => parameter.name === name && parameter.in === place,
      );
}
