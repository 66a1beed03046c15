import type {
  Document,
  EnumValue,
  Lifecycle,
  Operation,
  Parameter,
  Property,
  Schema,
  SourceRef,
} from "../model/index.js";

/** An element of a description under a name that two versions of it share. */
export type ListedElement = {
  /** The same in every version, unique in one: `property v1User spec.roles`. */
  readonly name: string;
  readonly lifecycle: Lifecycle | null;
  readonly source: SourceRef;
} & ListedKind;

export type ListedKind =
  | { readonly kind: "operation"; readonly operation: Operation }
  | {
      readonly kind: "parameter";
      readonly operation: Operation;
      readonly parameter: Parameter;
    }
  | { readonly kind: "schema"; readonly schema: string }
  | {
      readonly kind: "property";
      /** The named schema it is written in; an operation's id for one written in line. */
      readonly owner: string;
      readonly path: string;
      readonly property: Property;
      /** The object it belongs to. */
      readonly siblings: Schema;
      /** False for one written inside an operation. */
      readonly named: boolean;
    }
  | {
      readonly kind: "enumValue";
      readonly owner: string;
      /** Empty for an enum that is a named schema itself. */
      readonly path: string;
      readonly value: EnumValue;
    };

/** All elements that can have a record, in the order of the model, each name once: with its record, where one of its places has it. */
export function elementsOf(document: Document): readonly ListedElement[] {
  const found = new Map<string, ListedElement>();
  const add = (element: ListedElement): void => {
    const known = found.get(element.name);
    if (known === undefined || known.lifecycle === null)
      found.set(element.name, element);
  };
  for (const operation of [...document.operations, ...document.webhooks])
    inOperation(operation, add);
  for (const { id, schema, variants } of document.schemas) {
    const { lifecycle, source } = schema;
    add({
      kind: "schema",
      name: `schema ${id}`,
      schema: id,
      lifecycle,
      source,
    });
    inSchema(schema, id, "", true, add);
    // What ends in one direction only has its record in that direction's twin.
    for (const variant of variants) inSchema(variant.schema, id, "", true, add);
  }
  return [...found.values()];
}

type Add = (element: ListedElement) => void;

function inOperation(operation: Operation, add: Add): void {
  const { id, lifecycle, source } = operation;
  add({
    kind: "operation",
    name: `operation ${id}`,
    operation,
    lifecycle,
    source,
  });
  for (const parameter of operation.parameters) {
    const { name, in: location } = parameter;
    add({
      kind: "parameter",
      name: `parameter ${id} ${location} ${name}`,
      operation,
      parameter,
      lifecycle: parameter.lifecycle,
      source: parameter.source,
    });
    inSchema(parameter.schema, `${id} ${name}`, "", false, add);
  }
  const contents = [
    ...(operation.requestBody?.contents ?? []),
    ...operation.responses.flatMap((response) => response.contents),
  ];
  for (const { schema } of contents)
    if (schema !== null) inSchema(schema, id, "", false, add);
}

/** What is written inside a schema. References lead elsewhere and are not followed, so this ends. */
function inSchema(
  schema: Schema,
  owner: string,
  path: string,
  named: boolean,
  add: Add,
): void {
  const inner = (next: Schema) => inSchema(next, owner, path, named, add);
  switch (schema.kind) {
    case "object":
      for (const property of schema.properties) {
        const here = path === "" ? property.name : `${path}.${property.name}`;
        const { lifecycle, source } = property.schema;
        add({
          kind: "property",
          name: `property ${owner} ${here}`,
          owner,
          path: here,
          property,
          siblings: schema,
          named,
          lifecycle,
          source,
        });
        inSchema(property.schema, owner, here, named, add);
      }
      if (typeof schema.additional === "object") inner(schema.additional);
      return;
    case "enum":
      for (const value of schema.values)
        add({
          kind: "enumValue",
          name: `enumValue ${owner} ${path} ${String(value.value)}`,
          owner,
          path,
          value,
          lifecycle: value.lifecycle,
          source: schema.source,
        });
      return;
    case "array":
      return inner(schema.items);
    case "map":
      return inner(schema.values);
    case "tuple":
      for (const item of schema.items) inner(item);
      return;
    case "union":
      for (const variant of schema.variants) inner(variant);
      return;
    case "intersection":
      for (const part of schema.parts) inner(part);
  }
}

/** For people: `property spec.roles of v1User`. */
export function labelOf(element: ListedElement): string {
  switch (element.kind) {
    case "operation":
      return `operation ${element.operation.id}`;
    case "parameter":
      return `parameter ${element.parameter.name} of ${element.operation.id}`;
    case "schema":
      return `schema ${element.schema}`;
    case "property":
      return `property ${element.path} of ${element.owner}`;
    case "enumValue":
      return `value ${String(element.value.value)} of ${element.path === "" ? "" : `${element.path} of `}${element.owner}`;
  }
}
