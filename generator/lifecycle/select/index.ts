import type { Document, Operation, Schema } from "../../model/index.js";
import {
  describeOwner,
  type EnumOwner,
  type Selector,
} from "../manifest/selector.js";
import { selectOperations } from "./operations.js";
import { selectPointer } from "./pointer.js";
import { enumsOf, findProperties, findSchema } from "./properties.js";
import { keyOf, type Target } from "./target.js";

/** The elements of the description that a selector matches; none, when it is stale. */
export function select(
  selector: Selector,
  document: Document,
): readonly Target[] {
  switch (selector.kind) {
    case "operation":
    case "method":
    case "path":
      return selectOperations(selector, document).map(
        ({ operation, distance }) => ({
          key: keyOf.source(operation.source),
          distance,
          element: { kind: "operation", operation },
        }),
      );
    case "parameter":
      return selectParameters(selector, document);
    case "header":
      return selectHeaders(selector, document);
    case "schema":
      return document.schemas
        .filter((named) => named.id === selector.schema)
        .map((schema) => ({
          key: keyOf.source(schema.schema.source),
          distance: 0,
          element: { kind: "schema", schema },
        }));
    case "property":
      return selectProperties(selector, document);
    case "enumValue":
      return selectEnumValues(selector, document);
    case "pointer":
      return selectPointer(selector.pointer, document);
    case "tag":
      return selectOther(
        selector,
        selector.tag,
        [...document.operations, ...document.webhooks].some(({ tags }) =>
          tags.includes(selector.tag),
        ),
      );
    case "securityScheme":
      return selectOther(
        selector,
        selector.securityScheme,
        document.securitySchemes.some(
          ({ id }) => id === selector.securityScheme,
        ),
      );
    case "version":
      return selectOther(
        selector,
        selector.version,
        document.operations.some(({ version }) => version === selector.version),
      );
    case "terraform":
      return selectOther(selector, selector.terraform, true);
  }
}

type Kind<K extends Selector["kind"]> = Extract<Selector, { kind: K }>;

function selectParameters(
  selector: Kind<"parameter">,
  document: Document,
): readonly Target[] {
  return selectOperations(selector.within, document).flatMap(
    ({ operation, distance }) =>
      operation.parameters
        .filter(
          (parameter) =>
            parameter.name === selector.parameter &&
            (selector.in === null || parameter.in === selector.in),
        )
        .map((parameter) => ({
          key: keyOf.parameter(operation, parameter),
          distance,
          element: { kind: "parameter" as const, operation, parameter },
        })),
  );
}

/** Request headers are parameters; a response header is a record of its own. Names compare without case (RFC 9110 5.1). */
function selectHeaders(
  selector: Kind<"header">,
  document: Document,
): readonly Target[] {
  const wanted = selector.header.toLowerCase();
  return selectOperations(selector.within, document).flatMap(
    ({ operation, distance }): readonly Target[] => [
      ...operation.parameters
        .filter(
          ({ name, in: location }) =>
            location === "header" && name.toLowerCase() === wanted,
        )
        .map((parameter) => ({
          key: keyOf.parameter(operation, parameter),
          distance,
          element: { kind: "parameter" as const, operation, parameter },
        })),
      ...responseHeader(wanted, operation, distance),
    ],
  );
}

function responseHeader(
  wanted: string,
  operation: Operation,
  distance: number,
): readonly Target[] {
  const header = operation.responses
    .flatMap(({ headers }) => headers)
    .find(({ name }) => name.toLowerCase() === wanted);
  if (header === undefined) return [];
  const name = `${header.name} of ${operation.id}`;
  return [
    {
      key: keyOf.other("header", name),
      distance,
      element: { kind: "header", name, source: operation.source },
    },
  ];
}

function selectProperties(
  selector: Kind<"property">,
  document: Document,
): readonly Target[] {
  const schema = findSchema(document, selector.schema);
  if (schema === null) return [];
  return findProperties(schema, selector.property, document).map(
    (property) => ({
      key: keyOf.source(property.schema.source),
      distance: 0,
      element: {
        kind: "property" as const,
        path: `${selector.property} of ${selector.schema}`,
        property,
      },
    }),
  );
}

function selectEnumValues(
  selector: Kind<"enumValue">,
  document: Document,
): readonly Target[] {
  return enumOwners(selector.of, document)
    .flatMap((schema) => enumsOf(schema, document))
    .flatMap((schema) =>
      schema.values
        .filter(({ value }) => String(value) === selector.enumValue)
        .map((value) => ({
          key: keyOf.enumValue(schema, value),
          distance: 0,
          element: {
            kind: "enumValue" as const,
            path: describeOwner(selector.of),
            schema,
            value,
          },
        })),
    );
}

function enumOwners(owner: EnumOwner, document: Document): readonly Schema[] {
  if (owner.kind === "parameter")
    return selectOperations(owner.within, document).flatMap(({ operation }) =>
      operation.parameters
        .filter(({ name }) => name === owner.parameter)
        .map(({ schema }) => schema),
    );
  const schema = findSchema(document, owner.schema);
  if (schema === null) return [];
  return owner.property === null
    ? [schema]
    : findProperties(schema, owner.property, document).map(
        (property) => property.schema,
      );
}

function selectOther(
  selector: Kind<"tag" | "securityScheme" | "version" | "terraform">,
  name: string,
  exists: boolean,
): readonly Target[] {
  return exists
    ? [
        {
          key: keyOf.other(selector.kind, name),
          distance: 0,
          element: { kind: selector.kind, name, source: selector.source },
        },
      ]
    : [];
}
