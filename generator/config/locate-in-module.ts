import { pointerTokens } from "../model/index.js";

/** A member's name in a text: offset and length. */
export interface Spot {
  readonly offset: number;
  readonly length: number;
}

/**
 * Where a configuration that is a module most likely says what a pointer leads to: its members are looked for one after the
 * other, as they stand in object literals. A value can come from anywhere, so this is a guess; null where no member is found.
 */
export function locateInModule(text: string, pointer: string): Spot | null {
  let found: Spot | null = null;
  for (const token of pointerTokens(pointer)) {
    if (/^\d+$/.test(token)) continue;
    const from: number = found === null ? 0 : found.offset + found.length;
    const spot: Spot | null =
      memberFrom(text, token, from) ?? memberFrom(text, token, 0);
    if (spot !== null) found = spot;
  }
  return found;
}

function memberFrom(text: string, name: string, from: number): Spot | null {
  const escaped = name.replace(/[^\w]/g, "\\$&");
  const member = new RegExp(`(?<![\\w$.])(["']?)(${escaped})\\1\\s*[:,}]`, "g");
  member.lastIndex = from;
  const match = member.exec(text);
  if (match === null) return null;
  return { offset: match.index + match[1]!.length, length: name.length };
}
