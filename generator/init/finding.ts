import type { Conventions } from "../config/config.js";

/** Something that `init` found out. */
export interface Finding {
  readonly topic:
    | "preset"
    | "versions"
    | "pagination"
    | "authentication"
    | "scope"
    | "errors"
    | "rate limits"
    | "lifecycle";
  /** What is known, in one sentence. */
  readonly says: string;
  /** What shows it: operations, parameters, texts of the description. */
  readonly evidence: readonly string[];
  /** What the configuration says because of it; null where nothing has to be said. */
  readonly conventions: Conventions | null;
  /** What is left to the user; null where nothing is. */
  readonly todo: string | null;
}

/** `3 operations: a, b, c`, the first few named. */
export function some(ids: readonly string[], noun: string): string {
  return `${ids.length} ${noun}${ids.length === 1 ? "" : "s"}: ${named(ids)}`;
}

/** The first few. */
export function named(ids: readonly string[]): string {
  return ids.slice(0, 3).join(", ") + (ids.length > 3 ? ", …" : "");
}

/** Puts an operation's id into the list of what it has in common with others. */
export function group(
  groups: Map<string, string[]>,
  key: string,
  id: string,
): void {
  const list = groups.get(key);
  if (list === undefined) groups.set(key, [id]);
  else list.push(id);
}
