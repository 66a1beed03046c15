import {
  propertyOf,
  resolve,
  type SchemaLookup,
} from "../../../enrich/schemas.js";
import type { Schema, UnionKind } from "../../../model/index.js";

/** What tells the variants of a union apart. */
export interface Tags {
  readonly property: string;
  /** By variant; one that has no tag is not in it. */
  readonly variants: ReadonlyMap<Schema, TaggedVariant>;
}

export interface TaggedVariant {
  readonly tags: readonly string[];
  /** True when the variant's own type already says exactly this tag. */
  readonly exact: boolean;
}

/**
 * The tags of a union, by its discriminator; null without one. `normalize` has already found the discriminators that
 * are not written, and the tags that no mapping says.
 */
export function tagsOf(union: UnionKind, lookup: SchemaLookup): Tags | null {
  if (union.discriminator === null) return null;
  const { property, mapping } = union.discriminator;
  const variants = new Map<Schema, TaggedVariant>();
  for (const variant of union.variants) {
    if (variant.kind !== "ref") continue;
    const tags = mapping
      .filter((entry) => entry.schema === variant.schema)
      .map((entry) => entry.tag);
    if (tags.length > 0)
      variants.set(variant, {
        tags,
        exact:
          tags.length === 1 && isConstant(variant, property, tags[0]!, lookup),
      });
  }
  return variants.size === 0 ? null : { property, variants };
}

/** Whether a variant's property allows one value only, and it is the tag. */
function isConstant(
  variant: Schema,
  property: string,
  tag: string,
  lookup: SchemaLookup,
): boolean {
  const declared = propertyOf(variant, property, lookup);
  const schema = declared === null ? null : resolve(declared, lookup);
  if (schema === null || schema.nullable) return false;
  if (schema.kind === "const") return schema.value === tag;
  return (
    schema.kind === "enum" &&
    schema.values.length === 1 &&
    schema.values[0]!.value === tag
  );
}
