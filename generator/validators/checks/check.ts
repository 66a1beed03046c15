import type { Json } from "../../model/index.js";
import type { CheckFunction } from "./function.js";

export type JsonType =
  "null" | "boolean" | "string" | "number" | "integer" | "array" | "object";

/**
 * What a schema demands of one value, free of references, bases and dialects: the form that everything is printed
 * from. A check that concerns one type of values only (see {@link guardOf}) passes for all others.
 */
export type Check =
  | { readonly kind: "anything" }
  | { readonly kind: "nothing" }
  | { readonly kind: "all"; readonly checks: readonly Check[] }
  | AlternativesCheck
  | { readonly kind: "not"; readonly check: Check }
  | {
      readonly kind: "if";
      readonly test: Check;
      readonly then: Check;
      readonly otherwise: Check;
    }
  | { readonly kind: "call"; readonly target: CheckFunction }
  | { readonly kind: "type"; readonly types: readonly JsonType[] }
  | ValuesCheck
  | DispatchCheck
  | StringCheck
  | NumberCheck
  | ArrayCheck
  | ObjectCheck;

export interface AlternativesCheck {
  /** `any`: at least one; `one`: exactly one. */
  readonly kind: "any" | "one";
  readonly keyword: "anyOf" | "oneOf";
  readonly checks: readonly Check[];
  /** What the description's `discriminator` says: the member, and per alternative the values that name it. */
  readonly discriminator: {
    readonly property: string;
    readonly tags: readonly {
      readonly values: readonly string[];
      /** Not from a mapping but the name of the schema. */
      readonly implicit: boolean;
    }[];
  } | null;
  /** An object whose discriminator names no alternative passes. */
  readonly open: boolean;
}

export interface ValuesCheck {
  readonly kind: "values";
  readonly keyword: "const" | "enum";
  readonly values: readonly Json[];
  /** Other texts pass too where a text is listed, and other numbers where a number is. */
  readonly open: boolean;
}

/** Chooses by the value of one member: `oneOf` or `anyOf` whose variants can be told apart by it. */
export interface DispatchCheck {
  readonly kind: "dispatch";
  readonly keyword: "oneOf" | "anyOf";
  readonly property: string;
  readonly cases: readonly DispatchCase[];
  /** An object whose member is a string that no case names passes. */
  readonly open: boolean;
  /** For an object without the member. */
  readonly missing: Check;
}

export interface DispatchCase {
  readonly tags: readonly Tag[];
  readonly check: Check;
}

/** A value that identifies a variant. */
export type Tag = string | number | boolean | null;

export type StringCheck =
  | {
      readonly kind: "length";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  | { readonly kind: "pattern"; readonly pattern: Pattern }
  | { readonly kind: "format"; readonly format: string };

/** A regular expression that the language compiles; `unicode` unless it is only valid without. */
export interface Pattern {
  readonly source: string;
  readonly flags: "u" | "";
}

export type NumberCheck =
  | {
      readonly kind: "bound";
      readonly keyword:
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum";
      readonly limit: number;
    }
  | { readonly kind: "multipleOf"; readonly divisor: number }
  /** A numeric format of OpenAPI, such as `int32`. */
  | { readonly kind: "numberFormat"; readonly format: string };

export type ArrayCheck =
  | {
      readonly kind: "items";
      /** The checks of the first items, by position. */
      readonly prefix: readonly Check[];
      /** Of all after them. */
      readonly rest: Check;
      /** False when the rest is not even looked at: it then stays unevaluated. */
      readonly evaluatesRest: boolean;
      readonly keyword: "items" | "unevaluatedItems";
    }
  | {
      readonly kind: "contains";
      readonly check: Check;
      readonly minimum: number;
      readonly maximum: number | null;
    }
  | {
      readonly kind: "itemCount";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  | { readonly kind: "unique" }
  | {
      readonly kind: "unevaluatedItems";
      /** Everything else the same schema object demands: what it evaluates is exempt. */
      readonly siblings: CheckFunction;
      readonly check: Check;
    };

export type ObjectCheck =
  | { readonly kind: "properties"; readonly entries: readonly PropertyCheck[] }
  | KeysCheck
  | { readonly kind: "propertyNames"; readonly check: Check }
  | {
      readonly kind: "propertyCount";
      readonly minimum: number | null;
      readonly maximum: number | null;
    }
  | {
      readonly kind: "dependent";
      readonly property: string;
      readonly required: readonly string[];
      readonly check: Check;
    }
  | {
      readonly kind: "unevaluatedProperties";
      readonly siblings: CheckFunction;
      readonly check: Check;
      /** Added by `closedObjects`: void where the siblings declare no member at all. */
      readonly implied: boolean;
    };

export interface PropertyCheck {
  readonly name: string;
  readonly required: boolean;
  /** False for a name that only `required` mentions: it stays unevaluated. */
  readonly declared: boolean;
  readonly check: Check;
}

/** Judges members by their names: patterns first, then whatever is neither declared nor matched. */
export interface KeysCheck {
  readonly kind: "keys";
  readonly keyword: "additionalProperties" | "unevaluatedProperties";
  /** Declared names: exempt from `additional`. */
  readonly declared: readonly string[];
  /** Every declared name must be there, so that as many names as that are no others. */
  readonly complete: boolean;
  /** Patterns that exempt a name from `additional`, and what they demand of its value. */
  readonly patterns: readonly {
    readonly pattern: Pattern;
    readonly check: Check;
  }[];
  /** Null: whatever else is there is not looked at (and not evaluated). */
  readonly additional: Check | null;
}

export const anything: Check = { kind: "anything" };
export const nothing: Check = { kind: "nothing" };

/** Whether a check passes for everything. */
export function isAnything(check: Check): boolean {
  return check.kind === "anything";
}

/** The conjunction, flattened. */
export function all(checks: readonly Check[]): Check {
  const flat: Check[] = [];
  for (const check of checks) {
    if (check.kind === "nothing") return nothing;
    if (check.kind === "all") flat.push(...check.checks);
    else if (check.kind !== "anything") flat.push(check);
  }
  if (flat.length === 0) return anything;
  return flat.length === 1 ? (flat[0] as Check) : { kind: "all", checks: flat };
}

/** The parts of a conjunction: the check itself when it is none. */
export function partsOf(check: Check): readonly Check[] {
  if (check.kind === "all") return check.checks;
  return check.kind === "anything" ? [] : [check];
}

/** The only type of values that a check concerns; null when it concerns all. */
export function guardOf(check: Check): JsonType | null {
  switch (check.kind) {
    case "length":
    case "pattern":
    case "format":
      return "string";
    case "bound":
    case "multipleOf":
    case "numberFormat":
      return "number";
    case "items":
    case "contains":
    case "itemCount":
    case "unique":
    case "unevaluatedItems":
      return "array";
    case "properties":
    case "keys":
    case "propertyNames":
    case "propertyCount":
    case "dependent":
    case "unevaluatedProperties":
      return "object";
    default:
      return null;
  }
}
