import { quote, isIdentifier } from "./literals.js";

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

/** A member of the object `o`; names that every object inherits count only where they are its own. */
export function member(name: string, use: (helper: string) => string): Value {
  if (inherited.has(name))
    return { text: `${use("own")}(o, ${quote(name)})`, narrows: false };
  return {
    text: isIdentifier(name) ? `o.${name}` : `o[${quote(name)}]`,
    narrows: true,
  };
}

/** The value as one of a type that has been asked for. */
export function as(value: Value, type: string): string {
  return value.narrows ? value.text : `(${value.text} as ${type})`;
}
