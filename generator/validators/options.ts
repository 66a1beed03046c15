/** How a schema is judged. Every member false: exactly JSON Schema 2020-12, formats being annotations. */
export interface Semantics {
  /** `format` is asserted, for the formats in `formats/`; section 7.2.2 of the validation vocabulary. */
  readonly assertFormats: boolean;
  /** A text (number) that an `enum` does not list passes when a text (number) is listed, unless one number is all. */
  readonly openEnums: boolean;
  /** Members that `additionalProperties: false` or `unevaluatedProperties: false` would refuse pass. */
  readonly openObjects: boolean;
  /** An object whose discriminator names no known variant passes; `oneOf` means "at least one". */
  readonly openUnions: boolean;
  /** Undeclared members are refused in every object that declares some, wherever it stands. */
  readonly closedObjects: boolean;
  /** A schema that speaks of members (or items) and states no type means an object (or an array). */
  readonly impliedTypes: boolean;
  /** `NaN` and the infinities, which JSON does not have, are refused. */
  readonly finite: boolean;
  /** Integers may be `bigint`. */
  readonly bigint: boolean;
  /** Properties that are `readOnly` (`writeOnly`) need not be present in a request (response). */
  readonly direction: "request" | "response" | null;
}

/** JSON Schema 2020-12 to the letter. */
export const exact: Semantics = {
  assertFormats: false,
  openEnums: false,
  openObjects: false,
  openUnions: false,
  closedObjects: false,
  impliedTypes: false,
  finite: false,
  bigint: false,
  direction: null,
};

/** What a client needs of a server that grows: new members, enum values and variants pass. */
export const lenient: Semantics = {
  ...exact,
  openEnums: true,
  openObjects: true,
  openUnions: true,
  impliedTypes: true,
  finite: true,
};
