import type { Name } from "../model/index.js";
import { splitAscii } from "./split-ascii.js";

/**
 * Where one word ends and the next begins: before a capital after anything else (`k8|Certificate`), before the last
 * capital of an acronym (`VM|Start`) unless it only makes it plural (`VMs`), before a version (`IMDS|v2`).
 */
const boundary =
  /(?<=[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}])(?=[\p{Lu}\p{Lt}])|(?<=\p{Lu})(?=[\p{Lu}\p{Lt}]\p{Ll})(?!\p{Lu}s(?![\p{Ll}\p{M}])|\p{Lu}v\p{Nd})|(?<=\p{Lu}{2})(?=v\p{Nd})/u;

/** Everything but letters, marks and decimal digits, which every target takes inside of an identifier. */
const separators = /[^\p{L}\p{M}\p{Nd}]+/u;

const ascii = /^[\x00-\x7f]*$/;

/** A word that stays itself beside any other: only shorter ones, and digits first, can merge with their neighbours. */
const stable = /^[a-z]{2,}[0-9]*$/;

/** Upper-cases the first letter where that is one letter and can be undone (`ß` stays). */
export function capitalize(text: string): string {
  const code = text.charCodeAt(0);
  if (code >= 97 && code <= 122)
    return String.fromCharCode(code - 32) + text.slice(1);
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  const upper = first.toUpperCase();
  return [...upper].length === 1 && upper.toLowerCase() === first
    ? upper + text.slice(first.length)
    : text;
}

/** `["spectro", "cluster"]` → `spectroCluster`. */
export function camelCase(words: readonly string[]): string {
  return words
    .map((part, index) => (index === 0 ? part : capitalize(part)))
    .join("");
}

/** `["spectro", "cluster"]` → `SpectroCluster`. */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalize).join("");
}

function splitOnce(text: string): string[] {
  if (ascii.test(text)) return splitAscii(text);
  return text
    .normalize("NFKC")
    .split(separators)
    .filter((part) => part !== "")
    .flatMap((part) => part.split(boundary))
    .map((part) => part.toLowerCase());
}

/** What is left to tell a text without letters and digits apart: its code points, `😀` → `u1f600`. */
function codePoints(text: string): string[] {
  return [...text].map((char) => "u" + char.codePointAt(0)!.toString(16));
}

/**
 * The words of a text: split at case, digits followed by a capital, and everything that is no letter or digit. Never
 * empty. Casing the words and splitting again gives the same words, so that a name read back from `sundial.names.json`
 * is the name that was written.
 */
export function splitWords(text: string): readonly string[] {
  let words = splitOnce(text);
  if (words.length === 0) words = codePoints(text);
  if (words.length === 0) return ["empty"];
  return canonicalWords(words);
}

/** The fixed point of casing and splitting: `["a", "b", "config"]` would be `ABConfig`, hence is `["ab", "config"]`. */
export function canonicalWords(words: readonly string[]): readonly string[] {
  if (words.every((part) => stable.test(part))) return words;
  let text = pascalCase(words);
  for (;;) {
    const next = splitOnce(text);
    const again = pascalCase(next);
    if (again === text || next.length === 0) return next;
    text = again;
  }
}

/** The name of a text. */
export function toName(raw: string): Name {
  return { raw, words: splitWords(raw) };
}

/** The name of words that belong together, such as a verb and what it acts on. */
export function nameOf(words: readonly string[], raw?: string): Name {
  const canonical = canonicalWords(words);
  return { raw: raw ?? camelCase(canonical), words: canonical };
}

/**
 * Two names with one key cannot stand side by side: some target, or a file system, would take them for one. Without
 * case and separators, compatibility characters folded as Python folds identifiers.
 */
export function nameKey(words: readonly string[]): string {
  const text = words.join("");
  return (ascii.test(text) ? text : text.normalize("NFKC")).toLowerCase();
}
