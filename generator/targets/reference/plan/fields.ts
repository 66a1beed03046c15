import type { Parameter, Property, Schema } from "../../../model/index.js";
import type { FieldModel, ValueModel } from "../model.js";
import type { Notices } from "./notices.js";
import { jsonText, typeText, type SchemaAnchors } from "./types.js";

export interface FieldContext {
  readonly anchors: SchemaAnchors;
  readonly notices: Notices;
}

/** A parameter of an operation. */
export function parameterField(
  parameter: Parameter,
  context: FieldContext,
): FieldModel {
  const { name, schema, required, description, lifecycle } = parameter;
  return {
    ...fieldOf(name, schema, required, context),
    in: parameter.in,
    description: description ?? schema.description,
    notice: context.notices(lifecycle ?? schema.lifecycle),
  };
}

/** The properties of an object; those of objects written inside of it follow them under dotted names. */
export function propertyFields(
  properties: readonly Property[],
  context: FieldContext,
  above: string = "",
): readonly FieldModel[] {
  return properties.flatMap(({ name, schema, required }) => {
    const path = `${above}${name}`;
    const field = fieldOf(path, schema, required, context);
    return [field, ...propertyFields(insideOf(schema), context, `${path}.`)];
  });
}

/** Properties of an object that has no section of its own. */
function insideOf(schema: Schema): readonly Property[] {
  switch (schema.kind) {
    case "object":
      return schema.properties;
    case "array":
      return insideOf(schema.items);
    case "intersection":
      return schema.parts.flatMap(insideOf);
    default:
      return [];
  }
}

function fieldOf(
  name: string,
  schema: Schema,
  required: boolean,
  context: FieldContext,
): FieldModel {
  return {
    name,
    in: null,
    required,
    type: typeText(schema, context.anchors),
    description: schema.description,
    default: schema.default === null ? null : jsonText(schema.default.value),
    access: accessText(schema.access),
    notice: context.notices(schema.lifecycle),
    values: valuesOf(schema, context),
  };
}

function accessText(access: Schema["access"]): string | null {
  if (access === "readOnly") return "read only";
  return access === "writeOnly" ? "write only" : null;
}

/** The known values of an enumeration, also of one that a list is of. */
export function valuesOf(
  schema: Schema,
  context: FieldContext,
): readonly ValueModel[] {
  if (schema.kind === "array") return valuesOf(schema.items, context);
  if (schema.kind !== "enum") return [];
  return schema.values.map(({ value, lifecycle }) => ({
    text: typeof value === "string" ? value : jsonText(value),
    notice: context.notices(lifecycle),
  }));
}
