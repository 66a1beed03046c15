/**
 * The characters of names, beyond ASCII, that every supported compiler takes bare: TypeScript 5.4 knows Unicode 12, so
 * what came later is left out, as are letters outside the Basic Multilingual Plane.
 */
const later =
  "\\u0870-\\u088f\\u0897-\\u089f\\u08b5\\u08be-\\u08d2\\u0b55\\u0c3c\\u0c5c-\\u0c5d\\u0cdc-\\u0cdd\\u0cf3\\u0d04\\u0d81\\u0ece\\u170d\\u1715\\u171f\\u180f\\u1abf-\\u1aeb\\u1b4c\\u1c89-\\u1c8a\\u1dfa\\u200c-\\u200d\\u2c2f\\u2c5f\\u30fb\\u31bb-\\u31bf\\u4db6-\\u4dbf\\u9ff0-\\u9fff\\ua7c0-\\ua7c1\\ua7c7-\\ua7dc\\ua7f1-\\ua7f6\\ua82c\\uab68-\\uab69\\uff65\\u{10000}-\\u{10ffff}";

const name = new RegExp(
  `^(?:(?![${later}])[$_\\p{ID_Start}])(?:(?![${later}])[$\\p{ID_Continue}])*$`,
  "u",
);
const character = new RegExp(`^(?![${later}])[$\\p{ID_Continue}]$`, "u");

/** True for text that can stand bare as an identifier or property key (reserved words included). */
export function isIdentifierName(text: string): boolean {
  return /^[$_a-zA-Z][$_a-zA-Z0-9]*$/.test(text) || name.test(text);
}

/** True for a character that can stand inside of an identifier. */
export function isIdentifierPart(char: string): boolean {
  return character.test(char);
}
