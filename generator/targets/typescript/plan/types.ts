import { propertiesOf, type SchemaLookup } from "../../../enrich/schemas.js";
import {
  isObject,
  type Direction,
  type Json,
  type ObjectKind,
  type Property,
  type Schema,
  type UnionKind,
} from "../../../model/index.js";
import type { ValueModes } from "../options.js";
import type { Gates } from "../lifecycle/gates.js";
import { keyword, literal, reference } from "../model/type.js";
import type { Member, Type } from "../model/type.js";
import type { Documents } from "./documentation.js";
import type { FileScope } from "./file-scope.js";
import { heldAs } from "./held.js";
import type { TypeNames } from "./type-names.js";
import { tagsOf, type TaggedVariant } from "./tags.js";
import { besideLiterals, union } from "./unions.js";

/** Where a type stands. */
export interface Site {
  /** The file, which collects the imports. */
  readonly file: FileScope;
  /** True in what is only ever sent: optional properties that end are gated there. */
  readonly sent?: boolean;
}

/** Turns schemas into types. */
export class Types {
  readonly #lookup: SchemaLookup;
  readonly #names: TypeNames;
  readonly #documents: Documents;
  readonly #gates: Gates;
  readonly #openEnums: boolean;
  readonly #modes: ValueModes;
  readonly #discriminators: ReadonlySet<Schema>;

  constructor(
    lookup: SchemaLookup,
    names: TypeNames,
    documents: Documents,
    gates: Gates,
    openEnums: boolean,
    modes: ValueModes,
    discriminators: ReadonlySet<Schema>,
  ) {
    this.#lookup = lookup;
    this.#names = names;
    this.#documents = documents;
    this.#gates = gates;
    this.#openEnums = openEnums;
    this.#modes = modes;
    this.#discriminators = discriminators;
  }

  /** The type of a schema; `unknown` where the description says nothing. */
  typeOf(schema: Schema, site: Site): Type {
    const type = this.#kindType(schema, site);
    return schema.nullable ? union([type, keyword("null")]) : type;
  }

  /** The members of an object type: its properties, then the index signature of further ones. */
  members(object: ObjectKind, site: Site): readonly Member[] {
    const members = object.properties.map((property): Member => ({
      key: property.name,
      optional: !property.required,
      type: this.#propertyType(property, site),
      documentation: this.#documents.ofProperty(property),
    }));
    const index = this.#indexType(object, members, site);
    if (index === null) return members;
    return [...members, indexSignature(index)];
  }

  /** The type of a property; a consumer's policy decides about an optional one that ends. */
  #propertyType({ name, schema, required }: Property, site: Site): Type {
    if (required) return this.typeOf(schema, site);
    const type = optionalType(name, this.typeOf(schema, site));
    return site.sent === true
      ? this.#gates.ofProperty(schema, type, site.file)
      : type;
  }

  /** The closed type of an enumeration and its open one: known values, or any other of the same kind. */
  enumType(known: Type, base: "string" | "integer" | "number" | "mixed"): Type {
    if (!this.#openEnums) return known;
    switch (base) {
      case "string":
        return union([known, besideLiterals("string")]);
      case "integer":
      case "number":
        return union([known, besideLiterals("number")]);
      case "mixed":
        return union([
          known,
          besideLiterals("string"),
          besideLiterals("number"),
        ]);
    }
  }

  #kindType(schema: Schema, site: Site): Type {
    switch (schema.kind) {
      case "object":
        return { kind: "object", members: this.members(schema, site) };
      case "map":
        return {
          kind: "object",
          members: [indexSignature(this.typeOf(schema.values, site))],
        };
      case "array":
        return { kind: "array", items: this.typeOf(schema.items, site) };
      case "tuple":
        return {
          kind: "tuple",
          items: schema.items.map((item) => this.typeOf(item, site)),
          required: schema.minItems ?? 0,
          rest: schema.rest === null ? null : this.typeOf(schema.rest, site),
        };
      case "enum":
        return this.#inlineEnum(schema);
      case "union":
        return this.#unionType(schema, site);
      case "intersection":
        return this.#intersectionType(schema.parts, site);
      case "string":
      case "integer":
      case "number":
        return (
          heldAs(schema, this.#modes, site.file)?.type ??
          keyword(schema.kind === "string" ? "string" : "number")
        );
      case "boolean":
        return keyword("boolean");
      case "binary":
        return reference("Blob");
      case "const":
        return jsonType(schema.value);
      case "null":
        return keyword("null");
      case "unknown":
        return keyword("unknown");
      case "never":
        return keyword("never");
      case "ref":
        return this.#referenceType(schema.schema, schema.direction, site);
    }
  }

  #referenceType(
    schema: string,
    direction: Direction | null,
    site: Site,
  ): Type {
    const name = this.#names.of(schema, direction);
    if (name === null) return keyword("unknown");
    return reference(site.file.type(name.module, name.name, "Model"));
  }

  /** A single value is a constant where it tells the variants of a union apart, or is no text. */
  #inlineEnum(schema: Schema & { readonly kind: "enum" }): Type {
    const known = union(schema.values.map(({ value }) => jsonType(value)));
    const isConstant =
      schema.values.length < 2 &&
      (schema.base !== "string" || this.#discriminators.has(schema));
    return isConstant ? known : this.enumType(known, schema.base);
  }

  #unionType(schema: UnionKind, site: Site): Type {
    const tags = tagsOf(schema, this.#lookup);
    const variants = schema.variants.map((variant) =>
      this.#taggedType(
        this.typeOf(variant, site),
        tags?.property ?? null,
        tags?.variants.get(variant) ?? null,
      ),
    );
    if (tags === null || !this.#openEnums) return union(variants);
    const open = site.file.type("runtime/variants", "UnknownVariant");
    return union([...variants, reference(open, literal(tags.property))]);
  }

  #taggedType(
    type: Type,
    property: string | null,
    tagged: TaggedVariant | null,
  ): Type {
    if (property === null || tagged === null || tagged.exact) return type;
    return intersection([
      type,
      {
        kind: "object",
        members: [
          {
            key: property,
            optional: false,
            type: union(tagged.tags.map(literal)),
            documentation: null,
          },
        ],
      },
    ]);
  }

  /** Parts whose index signatures are being widened. */
  readonly #widening = new Set<Schema>();

  /** The parts of an `allOf`; a part that allows further members allows the properties of the other parts too. */
  #intersectionType(parts: readonly Schema[], site: Site): Type {
    const types = parts.map((part) => {
      const type = this.typeOf(part, site);
      if (type.kind !== "object" || type.members.at(-1)?.key !== null)
        return type;
      // A property of it is made of the same parts: its type has no end.
      if (this.#widening.has(part))
        return this.#withIndex(type.members, keyword("unknown"));
      this.#widening.add(part);
      const others = parts.filter((other) => other !== part);
      const widened = this.#widened(type.members, others, site);
      this.#widening.delete(part);
      return widened;
    });
    return intersection(types);
  }

  #widened(
    members: readonly Member[],
    others: readonly Schema[],
    site: Site,
  ): Type {
    const types = others.flatMap((other) =>
      propertiesOf(other, this.#lookup).map(({ schema }) =>
        this.typeOf(schema, site),
      ),
    );
    const index = members.at(-1)!.type;
    const widened =
      types.length === 0
        ? index
        : union([index, ...types, keyword("undefined")]);
    return this.#withIndex(members, widened);
  }

  /** Members, the last of which is an index signature, with another type of that. */
  #withIndex(members: readonly Member[], index: Type): Type {
    return {
      kind: "object",
      members: [...members.slice(0, -1), indexSignature(index)],
    };
  }

  /**
   * The type of further members. TypeScript wants every declared property to be of the index signature's type, so that
   * the types of the properties are added to it: `t.name` stays exact, literals can be written, and `t[key]` says all
   * that can be there. An intersection with a map would be exact for `t[key]`, but nobody could write a literal of it.
   */
  #indexType(
    object: ObjectKind,
    members: readonly Member[],
    site: Site,
  ): Type | null {
    const { additional } = object;
    if (additional === false) return null;
    if (additional === true)
      return members.length === 0 ? keyword("unknown") : null;
    const values = this.typeOf(additional, site);
    if (values.kind === "keyword" && values.name === "never") return null;
    const optional = members.some((member) => member.optional);
    return union([
      values,
      ...members.map((member) => member.type),
      ...(optional ? [keyword("undefined")] : []),
    ]);
  }
}

/**
 * The type of an optional property. Every object has `constructor` and the like from its prototype: where a property
 * of that name is absent, reading it gives what is inherited, and a literal without it has to fit.
 */
export function optionalType(name: string, type: Type): Type {
  if (!inherited.has(name)) return type;
  const prototype = { kind: "member", object: reference("Object") } as const;
  return union([type, { ...prototype, key: name }]);
}

const inherited: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

function indexSignature(type: Type): Member {
  return { key: null, optional: false, type, documentation: null };
}

function intersection(types: readonly Type[]): Type {
  const members = types.filter(
    (type) => !(type.kind === "keyword" && type.name === "unknown"),
  );
  if (members.length === 0) return keyword("unknown");
  return members.length === 1 ? members[0]! : { kind: "intersection", members };
}

/** The type that has one value. */
export function jsonType(value: Json): Type {
  if (value === null) return keyword("null");
  if (Array.isArray(value)) {
    const items = (value as readonly Json[]).map(jsonType);
    return { kind: "tuple", items, required: items.length, rest: null };
  }
  if (isObject(value))
    return {
      kind: "object",
      members: Object.entries(value).map(([key, member]) => ({
        key,
        optional: false,
        type: jsonType(member),
        documentation: null,
      })),
    };
  return literal(value as string | number | boolean);
}
