import type { Name } from "../model/index.js";

// Tables of Unicode cost ten times as much, and hardly any name needs them.
const ascii = /^[\0-\x7f]*$/;
const asciiWord = /[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+/g;
const word = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{N}]+/gu;

/** The words of an identifier as the description writes it: `spectroClusterUid` has three. */
export function nameOf(raw: string): Name {
  const parts = ascii.test(raw) ? raw.match(asciiWord) : raw.match(word);
  const words = parts?.map((part) => part.toLowerCase());
  return { raw, words: words ?? ["unnamed"] };
}
