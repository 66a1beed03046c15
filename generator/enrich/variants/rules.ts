import type { VariantConvention } from "../../config/config.js";
import type { Property, Schema } from "../../model/index.js";
import { propertyOf, type SchemaLookup } from "../schemas.js";
import type { View } from "./reach.js";

/** A configured property that is not sent. */
interface Rule {
  /** The property that the object must be the value of; null: wherever. */
  readonly parent: string | null;
  readonly beside: readonly string[];
}

/** The property, or properties, that an object is the value of. */
export type Parent = string | null | ReadonlySet<string>;

/** Decides which properties an object lacks in a direction. */
export class DropRules {
  /** Direction → property name → rules. */
  readonly #rules: Readonly<Record<View, ReadonlyMap<string, readonly Rule[]>>>;
  readonly #lookup: SchemaLookup;
  /** True when an update leaves out more than other requests do. */
  readonly hasUpdateRules: boolean;

  constructor(conventions: readonly VariantConvention[], lookup: SchemaLookup) {
    this.#lookup = lookup;
    this.hasUpdateRules = conventions.some(
      ({ direction }) => direction === "update",
    );
    this.#rules = {
      response: new Map(),
      request: rulesFor(["request"], conventions),
      update: rulesFor(["request", "update"], conventions),
    };
  }

  /** Names of properties whose values have drops of their own by these rules. */
  parents(view: View): ReadonlySet<string> {
    const rules = [...this.#rules[view].values()].flat();
    return new Set(rules.flatMap(({ parent }) => parent ?? []));
  }

  /**
   * True when `property` is absent in `view`.
   * @param whole the schema whose properties stand beside it, parts of an intersection included
   * @param parent the property that the object is the value of
   */
  drops(
    property: Property,
    view: View,
    whole: Schema,
    parent: Parent,
  ): boolean {
    const access = this.#accessOf(property.schema);
    if (access === (view === "response" ? "writeOnly" : "readOnly"))
      return true;
    const rules = this.#rules[view].get(property.name);
    if (rules === undefined) return false;
    return rules.some(
      (rule) => stands(rule.parent, parent) && this.#has(whole, rule.beside),
    );
  }

  /** The access of a schema, or of the one it refers to. */
  #accessOf(schema: Schema): Schema["access"] {
    if (schema.access !== "readWrite" || schema.kind !== "ref")
      return schema.access;
    return this.#lookup(schema.schema)?.schema.access ?? "readWrite";
  }

  #has(whole: Schema, names: readonly string[]): boolean {
    return names.every(
      (name) => propertyOf(whole, name, this.#lookup) !== null,
    );
  }
}

function rulesFor(
  directions: readonly string[],
  conventions: readonly VariantConvention[],
): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const { property, beside = [], direction } of conventions) {
    if (!directions.includes(direction)) continue;
    const parts = property.split(".");
    const name = parts.at(-1)!;
    const rule = { parent: parts.at(-2) ?? null, beside };
    rules.set(name, [...(rules.get(name) ?? []), rule]);
  }
  return rules;
}

function stands(under: string | null, parent: Parent): boolean {
  if (under === null || under === parent) return true;
  return typeof parent === "object" && parent?.has(under) === true;
}
