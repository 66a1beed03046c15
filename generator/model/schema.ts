import type { Json, JsonObject } from "./json.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Name } from "./name.js";
import type { SourceRef } from "./source-ref.js";

/** A schema under `components/schemas` (or `definitions`). */
export interface NamedSchema {
  /** The key in the description: its identity. */
  readonly id: string;
  readonly name: Name;
  /** The file it belongs to: the root resource it is reachable from, or `shared`. Filled by `enrich/names`. */
  readonly group: string;
  readonly schema: Schema;
  /** Twins for directions in which its shape differs from `schema` (the response shape); see `enrich/variants`. */
  readonly variants: readonly SchemaVariant[];
  /** Directions it is used in, transitively. */
  readonly usage: { readonly request: boolean; readonly response: boolean };
}

/**
 * `request`: sent, to create or act. `update`: sent by PUT or PATCH. The schema itself is the response shape; of a schema
 * that no answer holds, the shape it is sent in.
 */
export type Direction = "request" | "update";

export interface SchemaVariant {
  readonly direction: Direction;
  readonly name: Name;
  /** The schema in that direction; its `ref`s carry the same direction where their target has such a twin. */
  readonly schema: Schema;
}

/** What every kind of schema carries. */
export interface SchemaFacts {
  readonly title: string | null;
  readonly description: string | null;
  /** Null is allowed besides what `kind` says. */
  readonly nullable: boolean;
  readonly default: { readonly value: Json } | null;
  readonly examples: readonly Json[];
  readonly access: "readWrite" | "readOnly" | "writeOnly";
  readonly lifecycle: Lifecycle | null;
  /** The schema in the upgraded tree: JSON Schema 2020-12, the input of validators. */
  readonly json: JsonObject | boolean;
  readonly source: SourceRef;
}

export type Schema = SchemaFacts & SchemaKind;

/** One exhaustive `switch (schema.kind)` per question asked of it. */
export type SchemaKind =
  | ObjectKind
  | { readonly kind: "map"; readonly values: Schema }
  | {
      readonly kind: "array";
      readonly items: Schema;
      readonly uniqueItems: boolean;
      readonly minItems: number | null;
      readonly maxItems: number | null;
    }
  | {
      readonly kind: "tuple";
      readonly items: readonly Schema[];
      readonly rest: Schema | null;
      readonly minItems: number | null;
    }
  | {
      readonly kind: "enum";
      readonly values: readonly EnumValue[];
      readonly base: "string" | "integer" | "number" | "mixed";
    }
  | UnionKind
  | { readonly kind: "intersection"; readonly parts: readonly Schema[] }
  | { readonly kind: "string"; readonly format: string | null }
  | { readonly kind: "integer"; readonly format: string | null }
  | { readonly kind: "number"; readonly format: string | null }
  | { readonly kind: "boolean" }
  | { readonly kind: "binary" }
  | { readonly kind: "const"; readonly value: Json }
  | { readonly kind: "null" }
  | { readonly kind: "unknown" }
  | { readonly kind: "never" }
  | RefKind;

export interface ObjectKind {
  readonly kind: "object";
  /** Sorted by name. */
  readonly properties: readonly Property[];
  /** The schema of further members; `true`: any, unstated by the description; `false`: none allowed. */
  readonly additional: Schema | boolean;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface UnionKind {
  readonly kind: "union";
  readonly mode: "oneOf" | "anyOf" | "type";
  readonly variants: readonly Schema[];
  readonly discriminator: Discriminator | null;
}

export interface Discriminator {
  readonly property: string;
  /** Tag → schema id, sorted by tag; several tags may lead to one schema. Implicit names are written out. */
  readonly mapping: readonly {
    readonly tag: string;
    readonly schema: string;
  }[];
}

export interface EnumValue {
  readonly value: Json;
  /** From `x-enum-varnames` and the like; null when the description gives none. */
  readonly name: string | null;
  readonly description: string | null;
  readonly lifecycle: Lifecycle | null;
}

/** A `$ref` to a named schema. Its own `description` is the sibling of the `$ref`, when there is one. */
export interface RefKind {
  readonly kind: "ref";
  readonly schema: string;
  /** Set by `enrich/variants`: the twin that is meant; null for the schema itself. */
  readonly direction: Direction | null;
}
