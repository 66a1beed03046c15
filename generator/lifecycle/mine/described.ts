import type {
  Document,
  Operation,
  Parameter,
  Schema,
  SourceRef,
} from "../../model/index.js";
import { schemaParts } from "../../model/schema-parts.js";

/** An element with prose, and how an entry would select it. */
export interface Described {
  readonly text: string;
  readonly select: Readonly<Record<string, string>>;
  /** Where the element is written. */
  readonly source: SourceRef;
  /** True when it has a record already, so that nothing needs proposing. */
  readonly recorded: boolean;
  readonly place: DescribedPlace;
}

/** What a replacement named by the prose is looked for in. */
export type DescribedPlace =
  | { readonly kind: "operation"; readonly operation: Operation }
  | {
      readonly kind: "parameter";
      readonly operation: Operation;
      readonly parameter: Parameter;
    }
  | { readonly kind: "schema"; readonly id: string }
  | {
      readonly kind: "property";
      /** The object the property belongs to. */
      readonly siblings: Schema;
      /** The named schema, or null for one written inside an operation. */
      readonly root: string | null;
      readonly operation: Operation | null;
      readonly schema: Schema;
      readonly name: string;
    };

/** Every element with prose, each place of the description once, in the order of the model. */
export function describedElements(document: Document): readonly Described[] {
  const all: Described[] = [];
  for (const operation of [...document.operations, ...document.webhooks])
    all.push(...inOperation(operation));
  for (const { id, schema } of document.schemas) {
    all.push(...schemaItself(id, schema));
    all.push(...properties(schema, { root: id, operation: null }, []));
  }
  const seen = new Set<string>();
  return all.filter(({ source, text }) => {
    const key = `${source.file}#${source.pointer} ${text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function inOperation(operation: Operation): readonly Described[] {
  const { source, lifecycle } = operation;
  const texts = [operation.summary, operation.description].filter(
    (text) => text !== null,
  );
  return [
    ...texts.map((text) => ({
      text,
      select: { operation: operation.id },
      source,
      recorded: lifecycle !== null,
      place: { kind: "operation" as const, operation },
    })),
    ...operation.parameters.flatMap((parameter) =>
      inParameter(operation, parameter),
    ),
    ...(operation.requestBody?.contents ?? []).flatMap(({ schema }) =>
      schema === null ? [] : properties(schema, { root: null, operation }, []),
    ),
    ...operation.responses.flatMap(({ contents }) =>
      contents.flatMap(({ schema }) =>
        schema === null
          ? []
          : properties(schema, { root: null, operation }, []),
      ),
    ),
  ];
}

function inParameter(
  operation: Operation,
  parameter: Parameter,
): readonly Described[] {
  if (parameter.description === null) return [];
  const shared = !parameter.source.pointer.startsWith(
    `${operation.source.pointer}/`,
  );
  return [
    {
      text: parameter.description,
      select: {
        parameter: parameter.name,
        ...(shared ? { path: operation.path } : { operation: operation.id }),
      },
      source: parameter.source,
      recorded: parameter.lifecycle !== null,
      place: { kind: "parameter", operation, parameter },
    },
  ];
}

function schemaItself(id: string, schema: Schema): readonly Described[] {
  return schema.description === null
    ? []
    : [
        {
          text: schema.description,
          select: { schema: id },
          source: schema.source,
          recorded: schema.lifecycle !== null,
          place: { kind: "schema", id },
        },
      ];
}

interface Owner {
  readonly root: string | null;
  readonly operation: Operation | null;
}

/** The properties written inside a schema; references lead elsewhere and are not followed. */
function properties(
  schema: Schema,
  owner: Owner,
  path: readonly string[],
): readonly Described[] {
  const inner = (next: Schema) => properties(next, owner, path);
  switch (schema.kind) {
    case "object":
      return schema.properties.flatMap(({ name, schema: property }) => {
        const here = [...path, name];
        const text = property.description;
        const own: Described | null =
          text === null
            ? null
            : {
                text,
                select: selectProperty(owner, here, property),
                source: property.source,
                recorded: property.lifecycle !== null,
                place: {
                  kind: "property",
                  siblings: schema,
                  root: owner.root,
                  operation: owner.operation,
                  schema: property,
                  name,
                },
              };
        const below = properties(property, owner, here);
        return own === null ? below : [own, ...below];
      });
    default:
      return schemaParts(schema).flatMap(inner);
  }
}

function selectProperty(
  owner: Owner,
  path: readonly string[],
  property: Schema,
): Readonly<Record<string, string>> {
  return owner.root === null
    ? { pointer: `#${property.source.pointer}` }
    : { schema: owner.root, property: path.join(".") };
}
