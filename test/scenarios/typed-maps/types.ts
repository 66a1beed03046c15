import type {
  Anything,
  Closed,
  Combined,
  Free,
  Patterns,
  Plain,
  T,
  WithOptional,
} from "./typescript/index.js";

export const t: T = { name: "a", extra: { x: 1 } };
export const name: string = t.name;
// A key may be a declared one, whose type hence is one of those of `t[key]`.
export const member: string | { x: number } | undefined = t["k"];
export const optional: WithOptional = { size: 1, more: 2 };
export const size: number | undefined = optional.size;
export const combined: Combined = { name: "a", count: 1 };
export const combinedName: string = combined.name;
export const anything: Anything = { name: "a", extra: [1, "b", null] };
export const extra: unknown = anything["extra"];
export const free: Free = { any: { thing: 1 } };
export const plain: Plain = { a: "b" };
export const patterns: Patterns = { "x-a": "b", c: 1 };

// @ts-expect-error: a further member has the type of further members
export const wrongExtra: T = { name: "a", extra: 5 };
// @ts-expect-error: the declared property is required all the same
export const noName: T = { extra: { x: 1 } };
// @ts-expect-error: nothing but what is declared
export const closed: Closed = { name: "a", extra: 1 };
// @ts-expect-error: a map of strings
export const numbers: Plain = { a: 1 };
