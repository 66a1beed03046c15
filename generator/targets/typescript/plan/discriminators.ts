import { eachPart } from "../../../enrich/graph.js";
import {
  propertiesOf,
  resolve,
  type SchemaLookup,
} from "../../../enrich/schemas.js";
import type {
  Document,
  MediaType,
  Operation,
  Schema,
  UnionKind,
} from "../../../model/index.js";

/**
 * The schemas of properties that tell the variants of a union apart. A single known value is a constant there; anywhere
 * else the API may come to know more of them.
 */
export function discriminatorSchemas(
  document: Document,
  lookup: SchemaLookup,
): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const valuesOf = (variant: Schema, property: string): readonly Schema[] =>
    propertiesOf(variant, lookup)
      .filter(({ name }) => name === property)
      .map(({ schema }) => resolve(schema, lookup))
      .filter((schema) => schema !== null);
  const add = (variant: Schema, property: string): void => {
    const named = variant.kind === "ref" ? lookup(variant.schema) : undefined;
    const schemas = named === undefined ? [] : [named, ...named.variants];
    for (const schema of [variant, ...schemas.map((twin) => twin.schema)])
      for (const value of valuesOf(schema, property)) found.add(value);
  };
  const visit = (schema: Schema): void => {
    if (schema.kind === "union")
      for (const property of tagNames(schema, lookup, valuesOf))
        for (const variant of schema.variants) add(variant, property);
    eachPart(schema, visit);
  };
  for (const named of document.schemas)
    for (const { schema } of [named, ...named.variants]) visit(schema);
  for (const operation of [...document.operations, ...document.webhooks])
    for (const schema of schemasOf(operation)) visit(schema);
  return found;
}

/** The written discriminator, else properties that have one value in every variant. */
function tagNames(
  { discriminator, variants }: UnionKind,
  lookup: SchemaLookup,
  valuesOf: (variant: Schema, property: string) => readonly Schema[],
): readonly string[] {
  if (discriminator !== null) return [discriminator.property];
  const [first] = variants;
  if (first === undefined || variants.length < 2) return [];
  const names = propertiesOf(first, lookup).map(({ name }) => name);
  return names.filter((name) =>
    variants.every((variant) => valuesOf(variant, name).some(isSingle)),
  );
}

function isSingle(schema: Schema): boolean {
  return (
    schema.kind === "const" ||
    (schema.kind === "enum" && schema.values.length === 1)
  );
}

/** The schemas written in an operation. */
function schemasOf(operation: Operation): readonly Schema[] {
  const { parameters, requestBody, responses } = operation;
  const contents: readonly MediaType[] = [
    ...(requestBody?.contents ?? []),
    ...responses.flatMap((response) => response.contents),
  ];
  return [
    ...parameters.map(({ schema }) => schema),
    ...contents.flatMap(({ schema, itemSchema }) => [schema, itemSchema]),
  ].filter((schema) => schema !== null);
}
