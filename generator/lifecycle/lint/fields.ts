import type { Document, Schema } from "../../model/index.js";
import { findSchema } from "../select/properties.js";

/** A field of a body: where it is, and whether a caller must send it. */
export interface Field {
  /** Dotted, list items and map values not named: `spec.nodes.name`. */
  readonly path: string;
  /** It and everything above it is required. */
  readonly required: boolean;
  readonly readOnly: boolean;
}

const deepest = 6;

/** All fields of a value of the schema, references followed, each path once; a schema inside itself is left out. */
export function fieldsOf(schema: Schema, document: Document): readonly Field[] {
  const fields = new Map<string, Field>();
  visit(schema, { path: "", required: true, readOnly: false }, []);
  return [...fields.values()];

  function visit(at: Schema, parent: Field, within: readonly string[]): void {
    switch (at.kind) {
      case "object":
        for (const property of at.properties) {
          const field = {
            path:
              parent.path === ""
                ? property.name
                : `${parent.path}.${property.name}`,
            required: parent.required && property.required,
            readOnly: parent.readOnly || property.schema.access === "readOnly",
          };
          const known = fields.get(field.path);
          if (known === undefined || (!known.required && field.required))
            fields.set(field.path, field);
          if (field.path.split(".").length < deepest)
            visit(property.schema, field, within);
        }
        return;
      case "array":
        return visit(at.items, parent, within);
      case "map":
        return visit(at.values, { ...parent, required: false }, within);
      case "intersection":
        for (const part of at.parts) visit(part, parent, within);
        return;
      case "union":
        for (const variant of at.variants)
          visit(variant, { ...parent, required: false }, within);
        return;
      case "ref": {
        if (within.includes(at.schema)) return;
        const target = findSchema(document, at.schema);
        if (target !== null) visit(target, parent, [...within, at.schema]);
      }
    }
  }
}
