import type {
  Document,
  NamedSchema,
  Property,
  Schema,
} from "../../../model/index.js";
import { compareText } from "../../../model/index.js";
import type { SchemaModel } from "../model.js";
import { propertyFields, valuesOf, type FieldContext } from "./fields.js";
import { typeText } from "./types.js";

/** The sections of all schemas, sorted by name. */
export function schemaModels(
  document: Document,
  context: FieldContext,
): readonly SchemaModel[] {
  return document.schemas
    .map((named) => schemaModel(named, context))
    .sort((a, b) => compareText(a.name, b.name));
}

function schemaModel(named: NamedSchema, context: FieldContext): SchemaModel {
  const { anchor, name } = context.anchors.get(named.id)!;
  const { schema } = named;
  const properties = withTwins(named);
  const isObject = properties.length > 0;
  return {
    anchor,
    group: named.group,
    name,
    id: named.id,
    description: schema.description ?? schema.title,
    notice: context.notices(schema.lifecycle),
    type:
      isObject && schema.kind !== "intersection"
        ? null
        : typeText(schema, context.anchors),
    fields: propertyFields(properties, context),
    values: valuesOf(schema, context),
  };
}

/**
 * The properties of a schema and of its twins, which lack what one direction does not have: the reference says of each
 * property when it travels. A record that only a twin has is shown.
 */
function withTwins({ schema, variants }: NamedSchema): readonly Property[] {
  const all = new Map<string, Property>();
  for (const shape of [schema, ...variants.map((variant) => variant.schema)])
    for (const property of ownProperties(shape)) {
      const known = all.get(property.name);
      if (known === undefined || known.schema.lifecycle === null)
        all.set(property.name, property);
    }
  return [...all.values()];
}

function ownProperties(schema: Schema): readonly Property[] {
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "intersection":
      return schema.parts.flatMap(ownProperties);
    default:
      return [];
  }
}
