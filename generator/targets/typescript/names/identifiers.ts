import type { Name } from "../../../model/index.js";
import { camelCase, pascalCase } from "../../../names/words.js";
import { fileName as nameOfFile } from "../../../names/file-name.js";
import { objectMembers, reservedWords, resourceMembers } from "./reserved.js";
import { isIdentifierName, isIdentifierPart } from "./unicode.js";

/**
 * The one way by which a name becomes an identifier. Different words give different identifiers: words hold letters and
 * digits only, so `_` and (for types) a repeated suffix are free to tell names apart that TypeScript would not take.
 */

/**
 * `["virtual", "machine"]` → `VirtualMachine`; a name in `taken` gets a suffix: `Error` → `ErrorShape`, and a schema that
 * is called `ErrorShape` itself gets it again, so that neither ever renames the other.
 */
export function typeName(
  words: readonly string[],
  taken: ReadonlySet<string>,
  suffix = "Shape",
): string {
  const name = identifier(pascalCase(words));
  let stem = name;
  while (stem.endsWith(suffix)) stem = stem.slice(0, -suffix.length);
  return taken.has(stem) ? name + suffix : name;
}

/** `["virtual", "machine"]` → `virtualMachine`: a member of a class, where reserved words are fine. */
export function memberName(words: readonly string[]): string {
  const name = identifier(camelCase(words));
  return objectMembers.has(name) ? `${name}_` : name;
}

/** A namespace or method of the client: as a member, with `_` where its class has a member of its own. */
export function clientMember(words: readonly string[]): string {
  const name = memberName(words);
  return resourceMembers.has(name) ? `${name}_` : name;
}

/** The name of a variable: as a member, with `_` after a reserved word. */
export function variableName(
  name: string,
  taken: ReadonlySet<string> = none,
): string {
  return reservedWords.has(name) || taken.has(name) ? `${name}_` : name;
}

/** A file or folder name without ending: lower case, words joined by `-`. */
export function fileName(name: Name): string {
  return nameOfFile(name.words.join("-"));
}

const none: ReadonlySet<string> = new Set();

/** Characters that no identifier takes are spelled as code points; a leading digit gets `_` before it. */
function identifier(text: string): string {
  if (isIdentifierName(text)) return text;
  let spelled = "";
  for (const char of text)
    spelled += isIdentifierPart(char)
      ? char
      : `u${char.codePointAt(0)!.toString(16)}`;
  return isIdentifierName(spelled) ? spelled : `_${spelled}`;
}
