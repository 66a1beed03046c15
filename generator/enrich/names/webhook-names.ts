import {
  compareText,
  type Operation,
  type OperationName,
} from "../../model/index.js";
import {
  canonicalWords,
  nameKey,
  nameOf,
  parseOperationName,
  splitWords,
} from "../../names/index.js";
import { withNumber } from "./collisions.js";

/**
 * Names webhooks after their key in the description. They have no namespace; names given before are kept.
 * @param pinned webhook id → name
 */
export function nameWebhooks(
  webhooks: readonly Operation[],
  pinned: ReadonlyMap<string, string>,
): ReadonlyMap<string, OperationName> {
  const names = new Map<string, OperationName>();
  const taken = new Set<string>();
  for (const [id, text] of pinned) {
    const name = parseOperationName(text);
    if (name === null) continue;
    taken.add(nameKey(name.method.words));
    names.set(id, name);
  }
  for (const { id, path } of [...webhooks].sort((a, b) =>
    compareText(a.id, b.id),
  )) {
    if (names.has(id)) continue;
    const words = splitWords(path);
    let free = words;
    for (let number = 2; taken.has(nameKey(free)); number++)
      free = canonicalWords(withNumber(words, number));
    taken.add(nameKey(free));
    names.set(id, { namespace: [], method: nameOf(free, path) });
  }
  return names;
}
