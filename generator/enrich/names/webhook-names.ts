import {
  compareText,
  type OperationName,
  type Webhook,
} from "../../model/index.js";
import {
  canonicalWords,
  nameKey,
  nameOf,
  parseOperationName,
  splitWords,
} from "../../names/index.js";
import { Numbering } from "./collisions.js";
import { numbered } from "./schema-names.js";

/**
 * Names webhooks, or callbacks, after their key in the description. They have no namespace; names given before are kept.
 * Of several callbacks with one key the first by id keeps it; the others are called by their operationId, else after who
 * asks for them, too.
 * @param callers names of operations, by id
 * @param pinned webhook id → name
 */
export function nameWebhooks(
  webhooks: readonly Webhook[],
  callers: ReadonlyMap<string, OperationName>,
  pinned: ReadonlyMap<string, string>,
): ReadonlyMap<string, OperationName> {
  const names = new Map<string, OperationName>();
  const taken = new Set<string>();
  const numbering = new Numbering();
  for (const [id, text] of pinned) {
    const name = parseOperationName(text);
    if (name === null) continue;
    taken.add(nameKey(name.method.words));
    names.set(id, name);
  }
  for (const webhook of [...webhooks].sort((a, b) => compareText(a.id, b.id))) {
    if (names.has(webhook.id)) continue;
    const key = webhook.callback?.key ?? webhook.path;
    const words = splitWords(key);
    const candidates = [words, ...alternatives(webhook, callers)];
    const free = candidates.find((words) => !taken.has(nameKey(words)));
    const method =
      free === undefined
        ? numbered(nameOf(words, key), taken, numbering)
        : nameOf(free, key);
    taken.add(nameKey(method.words));
    names.set(webhook.id, { namespace: [], method });
  }
  return names;
}

function alternatives(
  { id, hasOperationId, callback }: Webhook,
  callers: ReadonlyMap<string, OperationName>,
): (readonly string[])[] {
  if (callback === null) return [];
  const caller = callers.get(callback.operation);
  const asks =
    caller === undefined
      ? []
      : [...caller.namespace, caller.method].flatMap(({ words }) => words);
  return [
    ...(hasOperationId ? [splitWords(id)] : []),
    ...(asks.length === 0
      ? []
      : [canonicalWords([...asks, ...splitWords(callback.key)])]),
  ];
}
