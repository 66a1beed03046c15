/** A TypeScript type, decided by `plan` and printed by `render`. Names in it are final for the file it stands in. */
export type Type =
  | { readonly kind: "keyword"; readonly name: Keyword }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | {
      readonly kind: "reference";
      readonly name: string;
      readonly arguments: readonly Type[];
    }
  | { readonly kind: "array"; readonly items: Type }
  | {
      readonly kind: "tuple";
      readonly items: readonly Type[];
      /** How many of `items`, from the start, must be there. */
      readonly required: number;
      readonly rest: Type | null;
    }
  | { readonly kind: "object"; readonly members: readonly Member[] }
  | { readonly kind: "union"; readonly members: readonly Type[] }
  | { readonly kind: "intersection"; readonly members: readonly Type[] }
  /** `object["key"]`. */
  | { readonly kind: "member"; readonly object: Type; readonly key: string };

export type Keyword =
  | "string"
  | "number"
  | "boolean"
  | "bigint"
  | "unknown"
  | "never"
  | "null"
  | "undefined"
  | "void";

/** A property of an object type or interface, or (with `key` null) its index signature `[key: string]`. */
export interface Member {
  /** A number for a numeric key, such as a status code. */
  readonly key: string | number | null;
  readonly optional: boolean;
  readonly type: Type;
  readonly documentation: Documentation | null;
}

/** The content of a JSDoc comment: raw text of the description, escaped when printed. */
export interface Documentation {
  readonly text: string | null;
  /** What the description says of a value besides its type, each as a tag: `["minimum", "15"]`. */
  readonly facts?: readonly (readonly [tag: string, text: string])[];
  /** The value of `@default`, as JSON; null without one. */
  readonly default: string | null;
  /** The sentence of `@deprecated`, the last tag; null when the element is in Production. */
  readonly deprecated: string | null;
}

export const keyword = (name: Keyword): Type => ({ kind: "keyword", name });

export const literal = (value: string | number | boolean): Type => ({
  kind: "literal",
  value,
});

export const reference = (
  name: string,
  ...typeArguments: readonly Type[]
): Type => ({ kind: "reference", name, arguments: typeArguments });
