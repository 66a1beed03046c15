/** A constant value in generated code. */
export type Value =
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** An identifier in scope, such as an imported codec. */
  | { readonly kind: "name"; readonly name: string }
  /** `() => name`: an identifier that may be declared further down, or in a circle of modules. */
  | { readonly kind: "later"; readonly name: string }
  /** `callee(argument, …)`. */
  | {
      readonly kind: "call";
      readonly callee: string;
      readonly arguments: readonly Value[];
    }
  | { readonly kind: "array"; readonly items: readonly Value[] }
  | {
      readonly kind: "object";
      readonly members: readonly ValueMember[];
      /** One member per line, even where all would fit on one. */
      readonly expanded: boolean;
    };

export interface ValueMember {
  /** A number for a numeric key such as a status code. */
  readonly key: string | number;
  readonly value: Value;
}
