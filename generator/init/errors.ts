import type { ErrorConventions } from "../config/config.js";
import { isJson } from "../enrich/lists.js";
import { propertyOf, resolve, schemaLookup } from "../enrich/schemas.js";
import type { Document, Operation, Schema } from "../model/index.js";
import { group, some, type Finding } from "./finding.js";

/**
 * How errors look. Where some operations declare a body for them and others nothing, the same body is assumed for the others:
 * an API has one.
 */
export function findErrors(
  document: Document,
  preset: string | null,
): readonly Finding[] {
  const { operations, errors } = document;
  if (errors !== null)
    return [
      {
        topic: "errors",
        says: `The body of errors is \`${errors.schema}\`${preset === null ? "" : `, says the preset ${preset}`}.`,
        evidence: [],
        conventions: null,
        todo: null,
      },
    ];
  const silent = operations.filter(({ responses }) => !responses.some(isError));
  const schemas = new Map<string, string[]>();
  for (const operation of operations)
    for (const schema of new Set(errorSchemasOf(operation)))
      group(schemas, schema, operation.id);
  const [most] = [...schemas].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined)
    return [
      {
        topic: "errors",
        says: "No operation describes the body of an error by a named schema.",
        evidence: [],
        conventions: null,
        todo: "If errors have a schema, name it in `conventions.errors`; their bodies are untyped otherwise.",
      },
    ];
  const [schema, ids] = most;
  const says = `The body of errors is \`${schema}\`.`;
  if (silent.length === 0)
    return [
      {
        topic: "errors",
        says,
        evidence: [some(ids, "operation")],
        conventions: null,
        todo: null,
      },
    ];
  return [
    {
      topic: "errors",
      says,
      evidence: [
        some(ids, "operation"),
        `assumed for ${some(
          silent.map(({ id }) => id),
          "operation",
        )}, which declare none`,
      ],
      conventions: { errors: conventionFor(schema, document) },
      todo: null,
    },
  ];
}

function conventionFor(schema: string, document: Document): ErrorConventions {
  const lookup = schemaLookup(document);
  const body = lookup(schema)!.schema;
  const inner = propertyOf(body, "error", lookup);
  // Some put all they say into a member `error`.
  const places: readonly (readonly [string, Schema])[] =
    inner === null
      ? [["", body]]
      : [
          ["", body],
          ["/error", inner],
        ];
  const pointerTo = (names: readonly string[]): string | null => {
    for (const [outer, place] of places)
      for (const name of names) {
        const property = propertyOf(place, name, lookup);
        const kind = property === null ? null : resolve(property, lookup)?.kind;
        if (kind === "string" || kind === "enum" || kind === "integer")
          return `${outer}/${name}`;
      }
    return null;
  };
  const code = pointerTo(["code", "errorCode", "error_code", "type"]);
  const message = pointerTo(["message", "detail", "error", "title"]);
  return {
    schema,
    statuses: ["4XX", "5XX"],
    ...(code === null ? {} : { code }),
    ...(message === null ? {} : { message }),
  };
}

function isError({ status }: { readonly status: string }): boolean {
  return /^([45]|default)/.test(status);
}

function errorSchemasOf({ responses }: Operation): readonly string[] {
  return responses
    .filter(isError)
    .flatMap(({ contents }) =>
      contents.flatMap(({ contentType, schema }) =>
        isJson(contentType) && schema?.kind === "ref" ? [schema.schema] : [],
      ),
    );
}
