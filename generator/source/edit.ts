import type { Json, JsonObject } from "../model/index.js";

/** An object under construction. Members named by a description are set with {@link put}. */
export type Draft = Record<string, Json>;

/** Sets an own member, also one named `__proto__`. */
export function put(draft: Draft, key: string, value: Json): void {
  if (key === "__proto__")
    Object.defineProperty(draft, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  else draft[key] = value;
}

/** The members of `object` without those named. */
export function without(
  object: JsonObject,
  ...names: readonly string[]
): Draft {
  const result: Draft = {};
  for (const key of Object.keys(object))
    if (!names.includes(key)) put(result, key, object[key]!);
  return result;
}

/** Applies `change` to every member; the object itself when no member changed. */
export function mapMembers(
  object: JsonObject,
  change: (value: Json, key: string) => Json,
): JsonObject {
  let draft: Draft | null = null;
  for (const key of Object.keys(object)) {
    const value = object[key]!;
    const changed = change(value, key);
    if (changed === value) continue;
    draft ??= { ...object };
    put(draft, key, changed);
  }
  return draft ?? object;
}

/** Applies `change` to every item; the list itself when no item changed. */
export function mapItems(
  list: readonly Json[],
  change: (value: Json, index: number) => Json,
): readonly Json[] {
  let draft: Json[] | null = null;
  for (let index = 0; index < list.length; index++) {
    const changed = change(list[index]!, index);
    if (changed === list[index]) continue;
    draft ??= [...list];
    draft[index] = changed;
  }
  return draft ?? list;
}
