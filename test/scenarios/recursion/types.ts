import type {
  A,
  B,
  Even,
  Inherits,
  Json,
  List,
  MapShape,
  Odd,
  Tree,
} from "./typescript/index.js";

export const json: Json = { a: [1, "b", null, { c: [true] }] };
export const tree: Tree = { children: [{ value: "x", parent: null }] };
export const odd: Odd = [{ a: [1, "x"] }, "b"];
export const even: Even = { a: [1, "x", [2]], b: "c" };
export const same: [A, A, B] = ["a", 1, 1];
export const inherits: Inherits = { self: { self: { value: "x" } } };
export const map: MapShape = { a: { b: {} } };
export const list: List = [[], [[]]];

// @ts-expect-error: a function is no JSON, at any depth
export const notJson: Json = { a: [() => 1] };
// @ts-expect-error: nothing became `any`
export const notTree: Tree = { children: [{ value: 1 }] };
// @ts-expect-error: neither did an alias that leads back to itself
export const notA: A = true;
