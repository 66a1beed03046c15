import { stringLiteral } from "../../../string-literal.js";
import { isIdentifierName } from "../names/unicode.js";

export { hiddenCharacters, stringLiteral } from "../../../string-literal.js";

/** A number as TypeScript source, as Prettier writes it. */
export function numberLiteral(value: number): string {
  return String(value).replace("e+", "e");
}

/**
 * The key of a property in an object type or object literal: bare where it is an identifier or a number, quoted otherwise. `__proto__` is computed: bare or quoted, an object literal would set the prototype.
 */
export function propertyKey(key: string | number): string {
  if (typeof key === "number") return numberLiteral(key);
  if (key === "__proto__") return '["__proto__"]';
  return isIdentifierName(key) ? key : stringLiteral(key);
}
