import type { EnumValue, Property, Schema } from "../../model/index.js";
import { keyOf } from "../select/target.js";
import { claimOf } from "../sources/extensions.js";
import { rank, type Claim } from "../sources/claim.js";
import { readEnumValues } from "../sources/enum-values.js";
import { merge } from "../sources/merge.js";
import { claimsOf, type AttachContext } from "./context.js";

/** Puts records on a schema and on all that is written inside of it. A schema without any comes back as it is. */
export function schemaAttacher(
  context: AttachContext,
): (schema: Schema) => Schema {
  const known = new WeakMap<Schema, Schema>();
  const attach = (schema: Schema): Schema => {
    let result = known.get(schema);
    if (result === undefined) {
      result = withLifecycle(insides(schema, attach, context), context);
      known.set(schema, result);
    }
    return result;
  };
  return attach;
}

function withLifecycle(schema: Schema, context: AttachContext): Schema {
  const claims = claimsOf(
    [keyOf.source(schema.source)],
    schema.json,
    schema.source,
    context,
  );
  const lifecycle = merge(claims, [], context.asOf, context.report);
  return lifecycle === null ? schema : { ...schema, lifecycle };
}

function insides(
  schema: Schema,
  attach: (schema: Schema) => Schema,
  context: AttachContext,
): Schema {
  switch (schema.kind) {
    case "object": {
      const properties = each(schema.properties, (property) =>
        inProperty(property, attach),
      );
      const additional =
        typeof schema.additional === "boolean"
          ? schema.additional
          : attach(schema.additional);
      return properties === schema.properties &&
        additional === schema.additional
        ? schema
        : { ...schema, properties, additional };
    }
    case "map": {
      const values = attach(schema.values);
      return values === schema.values ? schema : { ...schema, values };
    }
    case "array": {
      const items = attach(schema.items);
      return items === schema.items ? schema : { ...schema, items };
    }
    case "tuple": {
      const items = each(schema.items, attach);
      const rest = schema.rest === null ? null : attach(schema.rest);
      return items === schema.items && rest === schema.rest
        ? schema
        : { ...schema, items, rest };
    }
    case "union": {
      const variants = each(schema.variants, attach);
      return variants === schema.variants ? schema : { ...schema, variants };
    }
    case "intersection": {
      const parts = each(schema.parts, attach);
      return parts === schema.parts ? schema : { ...schema, parts };
    }
    case "enum": {
      const values = enumValues(schema, context);
      return values === schema.values ? schema : { ...schema, values };
    }
    default:
      return schema;
  }
}

function inProperty(
  property: Property,
  attach: (schema: Schema) => Schema,
): Property {
  const schema = attach(property.schema);
  return schema === property.schema ? property : { ...property, schema };
}

function enumValues(
  schema: Extract<Schema, { kind: "enum" }>,
  context: AttachContext,
): readonly EnumValue[] {
  const marked =
    typeof schema.json === "boolean" ? [] : readEnumValues(schema.json);
  return each(schema.values, (value) => {
    const said: readonly Claim[] = marked
      .filter((mark) => mark.value === String(value.value))
      .map(({ extension, facts }) =>
        claimOf(rank.vendor, extension, schema.source, facts),
      );
    const claims = [
      ...(context.manifest.get(keyOf.enumValue(schema, value)) ?? []),
      ...said,
    ];
    const lifecycle = merge(claims, [], context.asOf, context.report);
    return lifecycle === null ? value : { ...value, lifecycle };
  });
}

/** `list.map`, but the same list where nothing changed. */
export function each<T>(
  list: readonly T[],
  change: (item: T) => T,
): readonly T[] {
  let changed = false;
  const result = list.map((item) => {
    const next = change(item);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? result : list;
}
