import type {
  Deeper,
  Described,
  Extended,
  NullableBeside,
  RequiredBeside,
  Stricter,
  TwoParts,
} from "./typescript/index.js";

export const stricter: Stricter = { a: "x" };
export const a: string = stricter.a;
export const b: number | undefined = stricter.b;
export const both: RequiredBeside = { a: "x", b: 1 };
export const required: number = both.b;
export const extended: Extended = { c: true };
export const deeper: Deeper = { b: 1, c: true, d: "x" };
export const parts: TwoParts = { x: 1 };
export const described: Described = { base: { a: "x" } };
export const beside: NullableBeside = {};

// @ts-expect-error: `required` beside or in `allOf` is kept
export const noA: Stricter = {};
// @ts-expect-error: the same for both properties
export const noB: RequiredBeside = { a: "x" };
// @ts-expect-error: and through two levels
export const noC: Deeper = { b: 1 };
// @ts-expect-error: `a` is a string wherever it is required
export const wrong: Stricter = { a: 1 };
