import {
  propertiesOf,
  resolve,
  type SchemaLookup,
} from "../../../enrich/schemas.js";
import type { Json, Parameter, Schema } from "../../../model/index.js";
import type { Value } from "../model/value.js";
import type { ValueModes } from "../options.js";
import type { FileScope } from "./file-scope.js";
import { heldAs } from "./held.js";

/** What readers of texts depend on. */
export interface FieldContext {
  readonly lookup: SchemaLookup;
  readonly modes: ValueModes;
  readonly file: FileScope;
}

/**
 * How a parameter of what the API calls is read (see `runtime/fields`); null: there is no way but as text, for objects
 * and values of several kinds.
 */
export function parameterField(
  parameter: Parameter,
  context: FieldContext,
): Value | null {
  if (parameter.contentType !== null)
    return parameter.in !== "querystring" && isJson(parameter.contentType)
      ? reader("asJson", context)
      : null;
  return fieldOf(parameter.schema, separatorOf(parameter), context);
}

/** How the fields of a form are read, by property; objects in it are JSON (OpenAPI 3.1 section 4.8.15.1). */
export function formFields(
  schema: Schema | null,
  context: FieldContext,
): readonly (readonly [name: string, field: Value])[] {
  const fields = new Map<string, Value>();
  for (const { name, schema: value } of schema === null
    ? []
    : propertiesOf(schema, context.lookup)) {
    const found = resolve(value, context.lookup);
    if (found?.kind === "binary" || isListOfFiles(found, context)) continue;
    const field = fieldOf(value, "", context) ?? jsonField(found, context);
    if (field !== null && !fields.has(name)) fields.set(name, field);
  }
  return [...fields];
}

function jsonField(schema: Schema | null, context: FieldContext): Value | null {
  switch (schema?.kind) {
    case "object":
    case "map":
    case "intersection":
    case "tuple":
      return reader("asJson", context);
    case "array":
      return list(reader("asJson", context), "");
    default:
      return null;
  }
}

function isListOfFiles(schema: Schema | null, { lookup }: FieldContext) {
  return (
    schema?.kind === "array" && resolve(schema.items, lookup)?.kind === "binary"
  );
}

function fieldOf(
  schema: Schema,
  separator: string,
  context: FieldContext,
): Value | null {
  const found = resolve(schema, context.lookup);
  if (found?.kind !== "array") return scalar(schema, context);
  const items = scalar(found.items, context);
  return items === null ? null : list(items, separator);
}

/** What reads one text of a schema; null for what is no scalar. */
export function scalar(schema: Schema, context: FieldContext): Value | null {
  const found = resolve(schema, context.lookup);
  if (found === null) return null;
  const name = readerName(found, context);
  if (name === null) return null;
  if (name !== "held") return reader(name, context);
  const held = heldAs(found, context.modes, null)!;
  return {
    kind: "name",
    name: context.file.value(held.module, held.converter, "Value"),
  };
}

/** The function that reads one text of a schema; `held`: the converter of a date. */
function readerName(schema: Schema, context: FieldContext): string | null {
  switch (schema.kind) {
    case "string":
      return heldAs(schema, context.modes, null) === null ? "asText" : "held";
    case "integer":
    case "number":
      if (heldAs(schema, context.modes, null) === null) return "asNumber";
      return context.modes.int64 === "bigint" ? "asInt64" : "asText";
    case "boolean":
      return "asBoolean";
    case "const":
      return readerOf(schema.value);
    case "enum":
      return same(schema.values.map(({ value }) => readerOf(value)));
    case "union":
      return same(
        schema.variants.map((variant) => {
          const found =
            variant.kind === "union" ? null : resolve(variant, context.lookup);
          return found === null || found.kind === "union"
            ? null
            : readerName(found, context);
        }),
      );
    default:
      return null;
  }
}

function readerOf(value: Json): string | null {
  switch (typeof value) {
    case "string":
      return "asText";
    case "number":
      return "asNumber";
    case "boolean":
      return "asBoolean";
    default:
      return null;
  }
}

function same(names: readonly (string | null)[]): string | null {
  const [first = null] = names;
  return names.every((name) => name === first) && first !== "held"
    ? first
    : null;
}

/** What stands between the items of a list; `""`: each has the name again. */
function separatorOf({ in: place, style, explode }: Parameter): string {
  if (place === "header") return ",";
  if (explode) return "";
  switch (style) {
    case "spaceDelimited":
      return " ";
    case "pipeDelimited":
      return "|";
    case "tabDelimited":
      return "\t";
    default:
      return ",";
  }
}

function reader(name: string, { file }: FieldContext): Value {
  return { kind: "name", name: file.value("runtime/fields", name) };
}

function list(read: Value, separator: string): Value {
  return {
    kind: "array",
    items: [read, { kind: "literal", value: separator }],
  };
}

function isJson(contentType: string): boolean {
  return /[/+]json\b/.test(contentType);
}
