/**
 * `text` without the characters at its end that `character` matches, one at a time. (A regular expression that ends in `+$`
 * begins again at each of them where they do not stand at the end, which takes time with their square.)
 */
export function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text[end - 1]!)) end--;
  return text.slice(0, end);
}
