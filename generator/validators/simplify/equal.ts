import { CheckFunction } from "../checks/function.js";
import { eachCall } from "../checks/parts.js";

/**
 * The functions with numbers that are equal exactly where their checks are, whatever they are called: groups of checks
 * that look the same are split by the groups of what they call, until that changes nothing. The largest part of a group
 * keeps its number, so that only callers of the smaller ones are looked at again (Hopcroft, "An n log n algorithm for
 * minimizing states in a finite automaton", 1971).
 */
export function equalFunctions(
  functions: readonly CheckFunction[],
): ReadonlyMap<CheckFunction, number> {
  const calls = new Map(functions.map((fn) => [fn, callsOf(fn)]));
  const callers = callersIn(calls);
  const groups = new Groups(functions);
  for (let open: Iterable<CheckFunction> = functions; ;) {
    const moved = groups.split(open, (fn) =>
      calls
        .get(fn)!
        .map((target) => groups.of.get(target))
        .join(),
    );
    if (moved.length === 0) return groups.of;
    open = new Set(moved.flatMap((fn) => callers.get(fn) ?? []));
  }
}

/** Functions in numbered groups; at first one for all checks that differ in nothing but what they call. */
class Groups {
  readonly of = new Map<CheckFunction, number>();
  readonly #members: Set<CheckFunction>[] = [];

  constructor(functions: readonly CheckFunction[]) {
    for (const members of groupBy(functions, lookOf).values())
      this.#add(members);
  }

  /** Splits the groups of functions by a key, which others in their groups share; gives those that left their group. */
  split(
    functions: Iterable<CheckFunction>,
    keyOf: (fn: CheckFunction) => string,
  ): readonly CheckFunction[] {
    const parts = groupBy(functions, (fn) => `${this.of.get(fn)} ${keyOf(fn)}`);
    const byGroup = groupBy(parts.values(), ([fn]) => this.of.get(fn!)!);
    return [...byGroup].flatMap(([group, found]) => this.#move(group, found));
  }

  /** Gives parts of a group, and what is in none of them, numbers of their own, but for the largest. */
  #move(
    group: number,
    parts: readonly (readonly CheckFunction[])[],
  ): readonly CheckFunction[] {
    const members = this.#members[group]!;
    const looked = new Set(parts.flat());
    const largest = parts.reduce((a, b) => (b.length > a.length ? b : a));
    const moved =
      members.size - looked.size >= largest.length
        ? parts
        : [
            ...parts.filter((part) => part !== largest),
            [...members].filter((fn) => !looked.has(fn)),
          ];
    for (const part of moved) {
      if (part.length === 0) continue;
      for (const fn of part) members.delete(fn);
      this.#add(part);
    }
    return moved.flat();
  }

  #add(members: readonly CheckFunction[]): void {
    for (const fn of members) this.of.set(fn, this.#members.length);
    this.#members.push(new Set(members));
  }
}

function groupBy<T, K>(
  items: Iterable<T>,
  keyOf: (item: T) => K,
): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function lookOf({ check }: CheckFunction): string {
  return JSON.stringify(check, withoutNames);
}

function withoutNames(
  this: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): unknown {
  return this[key] instanceof CheckFunction ? "" : value;
}

function callsOf({ check }: CheckFunction): readonly CheckFunction[] {
  const calls: CheckFunction[] = [];
  eachCall(check, (target) => calls.push(target));
  return calls;
}

function callersIn(
  calls: ReadonlyMap<CheckFunction, readonly CheckFunction[]>,
): ReadonlyMap<CheckFunction, readonly CheckFunction[]> {
  const callers = new Map<CheckFunction, CheckFunction[]>();
  for (const [fn, targets] of calls)
    for (const target of targets) {
      const known = callers.get(target);
      if (known === undefined) callers.set(target, [fn]);
      else known.push(fn);
    }
  return callers;
}
