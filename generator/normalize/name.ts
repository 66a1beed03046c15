import type { Name } from "../model/index.js";

/** The words of an identifier as the description writes it: `spectroClusterUid` has three. */
export function nameOf(raw: string): Name {
  const words = raw
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => word.toLowerCase());
  return { raw, words: words.length > 0 ? words : ["unnamed"] };
}
