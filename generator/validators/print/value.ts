import { quote } from "./literals.js";

/** A value as the output names it. */
export interface Value {
  /** An expression without side effects. */
  readonly text: string;
  /** Whether TypeScript remembers what was asked about the expression. */
  readonly narrows: boolean;
}

export const root: Value = { text: "v", narrows: true };
export const element: Value = { text: "x", narrows: true };
export const key: Value = { text: "k", narrows: true };

const inherited: ReadonlySet<string> = new Set([
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
]);

/**
 * A member of the object that `owner` names; names that every object inherits count only where they are its own. In
 * brackets, as compilers may be told to ask of names that no type declares.
 */
export function member(
  name: string,
  use: (helper: string) => string,
  owner = "o",
): Value {
  return inherited.has(name)
    ? { text: `${use("own")}(${owner}, ${quote(name)})`, narrows: false }
    : { text: `${owner}[${quote(name)}]`, narrows: true };
}

/** The value as one of a type that has been asked for. */
export function as(value: Value, type: string): string {
  return value.narrows ? value.text : `(${value.text} as ${type})`;
}
