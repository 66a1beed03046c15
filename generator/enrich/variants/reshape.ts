import type { Direction, Schema } from "../../model/index.js";
import { recordIn } from "./lifecycle.js";
import type { View } from "./reach.js";
import type { DropRules, Parent } from "./rules.js";

/** The twin that a reference means, or null for the schema itself. */
export type TwinOf = (id: string, property: string | null) => Direction | null;

/** How a schema is brought into the shape of a direction. */
export interface Shaping {
  readonly view: View;
  readonly rules: DropRules;
  readonly twinOf: TwinOf;
}

/**
 * A schema in the shape of a direction: properties that do not travel left out, references to twins marked. The same
 * object when nothing changes, at every level.
 * @param parent the property that it is the value of; for a named schema all those for which its shape differs
 */
export function reshape(
  schema: Schema,
  shaping: Shaping,
  parent: Parent = null,
  whole: Schema = schema,
): Schema {
  switch (schema.kind) {
    case "ref": {
      const direction = shaping.twinOf(
        schema.schema,
        typeof parent === "string" ? parent : null,
      );
      return direction === schema.direction ? schema : { ...schema, direction };
    }
    case "object": {
      const { rules, view } = shaping;
      const kept = schema.properties.filter(
        (property) => !rules.drops(property, view, whole, parent),
      );
      const properties = mapSame(kept, (property) => {
        const recorded = recordIn(property.schema, view);
        const inner = reshape(recorded, shaping, property.name);
        return inner === property.schema
          ? property
          : { ...property, schema: inner };
      });
      const same =
        properties === kept && kept.length === schema.properties.length;
      const additional =
        typeof schema.additional === "boolean"
          ? schema.additional
          : reshape(schema.additional, shaping);
      return same && additional === schema.additional
        ? schema
        : { ...schema, properties, additional };
    }
    case "map": {
      const values = reshape(schema.values, shaping);
      return values === schema.values ? schema : { ...schema, values };
    }
    case "array": {
      const items = reshape(schema.items, shaping);
      return items === schema.items ? schema : { ...schema, items };
    }
    case "tuple": {
      const items = mapSame(schema.items, (item) => reshape(item, shaping));
      const rest = schema.rest === null ? null : reshape(schema.rest, shaping);
      return items === schema.items && rest === schema.rest
        ? schema
        : { ...schema, items, rest };
    }
    case "union": {
      const variants = mapSame(schema.variants, (variant) =>
        reshape(variant, shaping, parent),
      );
      return variants === schema.variants ? schema : { ...schema, variants };
    }
    case "intersection": {
      const parts = mapSame(schema.parts, (part) =>
        reshape(part, shaping, parent, whole),
      );
      return parts === schema.parts ? schema : { ...schema, parts };
    }
    default:
      return schema;
  }
}

/** `map` that gives the same array back when no element changed. */
export function mapSame<T>(
  list: readonly T[],
  change: (element: T) => T,
): readonly T[] {
  let changed: T[] | null = null;
  list.forEach((element, index) => {
    const next = change(element);
    if (next !== element) changed ??= list.slice(0, index);
    changed?.push(next);
  });
  return changed ?? list;
}
