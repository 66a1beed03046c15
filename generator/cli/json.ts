import { pointerTokens } from "../model/index.js";

/**
 * Any value of the generator as JSON: maps as objects, sets as lists, functions left out, and a member that leads back
 * to something it lies in as a note.
 */
export function toJson(value: unknown): string {
  const above: unknown[] = [];
  const replacer = function (this: unknown, _key: string, member: unknown) {
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    const plain = toPlain(member);
    if (typeof plain !== "object" || plain === null) return plain;
    if (above.includes(plain) || above.includes(member)) return "(circular)";
    above.push(plain);
    return plain;
  };
  return JSON.stringify(value, replacer, 2) + "\n";
}

function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (value instanceof RegExp) return String(value);
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (!(value instanceof Map)) return value;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of value as Map<unknown, unknown>)
    object[String(key)] = member;
  return object;
}

/** Where a JSON pointer leads; an item of a list is also found by its `id`, `name` or `path`. Undefined: nowhere. */
export function findPart(value: unknown, pointer: string): unknown {
  let part: unknown = value;
  for (const token of pointerTokens(pointer)) {
    part = toPlain(part);
    part = Array.isArray(part) ? itemOf(part, token) : memberOf(part, token);
    if (part === undefined) return undefined;
  }
  return part;
}

function itemOf(list: readonly unknown[], token: string): unknown {
  if (/^\d+$/.test(token)) return list[Number(token)];
  return list.find((item) =>
    ["id", "name", "path"].some((key) => memberOf(item, key) === token),
  );
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
