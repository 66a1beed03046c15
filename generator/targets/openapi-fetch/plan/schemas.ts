import {
  isObject,
  own,
  type Json,
  type JsonObject,
} from "../../../model/index.js";
import { appendPointer } from "../../../model/index.js";
import type { Notes } from "./notes.js";
import type { References } from "./references.js";

const typeNames: ReadonlySet<Json | undefined> = new Set([
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object",
  "null",
]);

/** Objects keyed by text of the description have no prototype: openapi-typescript looks members up with `in`. */
export type Members = Record<string, Json>;

export function members(): Members {
  return Object.create(null) as Members;
}

/** Schemas as openapi-typescript reads them right: the keywords that types are made of, and notes. */
export class Schemas {
  readonly #references: References;
  readonly #notes: Notes;
  /** Schemas repeated where they are used, and being so: one that contains itself has no end. */
  readonly #open = new Set<Json>();

  constructor(references: References, notes: Notes) {
    this.#references = references;
    this.#notes = notes;
  }

  /** The copy of a schema, always an object; `{}` (anything) for what is none. */
  copy(node: Json | undefined): JsonObject {
    if (node === false) return { enum: [] };
    if (!isObject(node)) return {};
    const ref = own(node, "$ref") ?? own(node, "$dynamicRef");
    return typeof ref === "string"
      ? this.#reference(ref, node)
      : this.#inline(node);
  }

  #reference(ref: string, node: JsonObject): JsonObject {
    const target = this.#references.target(ref);
    const id = target === null ? null : this.#references.schemaId(target);
    const note = this.#notes.ofSchema(node);
    if (id !== null) return { $ref: schemaPointer(id), ...note };
    if (target === null) return { ...note };
    if (this.#open.has(target)) {
      this.#references.lost(ref, "it leads to a part that contains itself");
      return { ...note };
    }
    this.#open.add(target);
    const copy = this.copy(target);
    this.#open.delete(target);
    return { ...copy, ...note };
  }

  #inline(node: JsonObject): JsonObject {
    const schema: Members = { ...this.#notes.ofSchema(node) };
    for (const key of ["readOnly", "writeOnly"])
      if (own(node, key) === true) schema[key] = true;
    // Values say all there is to say; beside them, openapi-typescript misreads `type: object`.
    if (this.#values(node, schema)) return schema;
    const type = typesOf(own(node, "type"));
    if (type !== null) schema["type"] = type;
    this.#object(node, schema, type);
    this.#array(node, schema);
    this.#compositions(node, schema);
    return schema;
  }

  /** Whether the schema lists its values. */
  #values(node: JsonObject, schema: Members): boolean {
    const constant = own(node, "const");
    const listed = constant === undefined ? own(node, "enum") : [constant];
    if (!Array.isArray(listed) || !isWritable(listed as Json)) return false;
    schema["enum"] = listed as readonly Json[];
    return true;
  }

  #object(node: JsonObject, schema: Members, type: Json): void {
    const properties = this.#map(own(node, "properties"));
    if (properties !== null) schema["properties"] = properties;
    const required = own(node, "required");
    if (Array.isArray(required)) {
      const names = (required as readonly Json[]).filter(isText);
      schema["required"] = [...new Set(names)];
    }
    const additional = own(node, "additionalProperties");
    if (isObject(additional) || typeof additional === "boolean")
      schema["additionalProperties"] = this.copy(additional);
    const patterns = this.#map(own(node, "patternProperties"));
    if (patterns !== null) schema["patternProperties"] = patterns;
    if (type === null && properties !== null) schema["type"] = "object";
  }

  #array(node: JsonObject, schema: Members): void {
    const first = own(node, "prefixItems");
    if (Array.isArray(first) && first.length > 0)
      schema["prefixItems"] = this.#list(first as readonly Json[]);
    const items = own(node, "items");
    if (items !== undefined && !Array.isArray(items))
      schema["items"] = this.copy(items);
    if (
      schema["type"] === undefined &&
      ("items" in schema || "prefixItems" in schema)
    )
      schema["type"] = "array";
  }

  #compositions(node: JsonObject, schema: Members): void {
    for (const key of ["allOf", "oneOf", "anyOf"]) {
      const parts = own(node, key);
      if (!Array.isArray(parts) || parts.length === 0) continue;
      const copies = this.#list(parts as readonly Json[]);
      // A part that only forbids or requires says nothing about the type.
      if (key !== "allOf" && copies.every(saysNothing)) continue;
      schema[key] = copies;
    }
    const anyOf = schema["anyOf"];
    // openapi-typescript joins `anyOf` to what stands beside it by `|`; what is meant is `&`.
    if (
      anyOf !== undefined &&
      ["properties", "allOf", "oneOf", "additionalProperties"].some(
        (key) => key in schema,
      )
    ) {
      delete schema["anyOf"];
      const all = (schema["allOf"] ?? []) as readonly Json[];
      schema["allOf"] = [...all, { anyOf }];
    }
    const discriminator = this.#discriminator(own(node, "discriminator"));
    if (discriminator !== null) schema["discriminator"] = discriminator;
  }

  #discriminator(node: Json | undefined): Json | null {
    const name = isObject(node) ? own(node, "propertyName") : undefined;
    if (!isObject(node) || !isText(name) || name === "") return null;
    const written = own(node, "mapping");
    const mapping = members();
    if (isObject(written))
      for (const tag of Object.keys(written)) {
        const value = written[tag];
        const id = isText(value) ? this.#mapped(value) : null;
        if (id !== null) mapping[tag] = schemaPointer(id);
      }
    return Object.keys(mapping).length === 0
      ? { propertyName: name }
      : { propertyName: name, mapping };
  }

  /** The schema that a value of `mapping` means: a reference, or a bare name. */
  #mapped(value: string): string | null {
    const ref = value.startsWith("#") ? value : schemaPointer(value);
    const target = this.#references.target(ref);
    return target === null ? null : this.#references.schemaId(target);
  }

  #map(node: Json | undefined): Members | null {
    if (!isObject(node)) return null;
    const names = Object.keys(node);
    if (names.length === 0) return null;
    const copies = members();
    for (const name of names) copies[name] = this.copy(node[name]);
    return copies;
  }

  #list(nodes: readonly Json[]): Json[] {
    return nodes.map((node) => this.copy(node));
  }
}

/** The `$ref` of a named schema. */
function schemaPointer(id: string): string {
  return `#${appendPointer("", "components", "schemas", id)}`;
}

function isText(value: Json | undefined): value is string {
  return typeof value === "string";
}

function typesOf(type: Json | undefined): Json {
  if (!Array.isArray(type)) return typeNames.has(type) ? type! : null;
  const known = (type as readonly Json[]).filter((name) => typeNames.has(name));
  return known.length > 1 ? [...new Set(known)] : (known[0] ?? null);
}

function saysNothing(schema: Json): boolean {
  return (
    isObject(schema) &&
    Object.keys(schema).every((key) =>
      ["description", "required"].includes(key),
    )
  );
}

/** Whether a value can be written as a type: numbers beyond the range of JavaScript cannot. */
function isWritable(value: Json): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (Array.isArray(value)) return (value as readonly Json[]).every(isWritable);
  return !isObject(value) || Object.values(value).every(isWritable);
}
