/* Lengths are counted in code points (JSON Schema validation, section 6.3.1), which are one or two units each. */

export function isLongEnough(text: string, minimum: number): boolean {
  if (text.length < minimum) return false;
  return text.length >= 2 * minimum || codePoints(text) >= minimum;
}

export function isShortEnough(text: string, maximum: number): boolean {
  if (text.length <= maximum) return true;
  return text.length <= 2 * maximum && codePoints(text) <= maximum;
}

function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) !== 0xd800) continue;
    if ((text.charCodeAt(index + 1) & 0xfc00) !== 0xdc00) continue;
    count -= 1;
    index += 1;
  }
  return count;
}
