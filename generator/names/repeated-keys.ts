import { appendPointer } from "../model/index.js";

/** A member that stands twice in one object. */
export interface RepeatedKey {
  readonly pointer: string;
  readonly key: string;
}

/**
 * Members that stand twice in one object of a valid JSON text. `JSON.parse` keeps the last one silently, and a careless
 * merge of two branches makes just this mistake.
 */
export function repeatedKeys(text: string): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  const open: { pointer: string; keys: Set<string> }[] = [];
  let next = "";
  for (const [token, string, colon] of text.matchAll(
    /("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g,
  )) {
    if (token === "{") open.push({ pointer: next, keys: new Set() });
    else if (token === "}") open.pop();
    else if (colon !== undefined) {
      const top = open.at(-1);
      if (top === undefined) continue;
      const key = JSON.parse(string!) as string;
      next = appendPointer(top.pointer, key);
      if (top.keys.has(key)) repeated.push({ pointer: next, key });
      top.keys.add(key);
    }
  }
  return repeated;
}
