type CheckAt = (value: unknown, depth: number) => boolean;

/** How deep a recursive check goes before it is suspected to go round in circles. */
export const depthLimit = 100;

/** Watched levels after which data counts as too deep, well before the stack ends. */
const watchedLimit = 900;

/** What a watched check has found out. */
interface Walk {
  /** Value → check → whether it passes; what is still being found out is taken to hold. */
  readonly known: Map<unknown, Map<CheckAt, boolean>>;
  /** What is taken to hold, in the order in which it was. */
  readonly held: (readonly [value: unknown, check: CheckAt])[];
  levels: number;
}

/** Thrown where a check that nobody watches reaches the limit. */
const suspicion = new Error("too deep");

let walk: Walk | null = null;

/**
 * A recursive check of a value, from its start. Data that is too deep is checked again from the start, being watched: each
 * check of each value once, so that cyclic data ends. Data that is deeper than about 1,000 levels does not pass.
 */
export function recursive(check: CheckAt, value: unknown): boolean {
  const outer = walk;
  walk = null;
  try {
    return check(value, 0);
  } catch (error) {
    if (error !== suspicion) throw error;
    walk = { known: new Map(), held: [], levels: 0 };
    return deeper(check, value);
  } finally {
    walk = outer;
  }
}

/** A recursive check at {@link depthLimit}. */
export function deeper(check: CheckAt, value: unknown): boolean {
  if (walk === null) throw suspicion;
  const { known, held } = walk;
  const before = known.get(value)?.get(check);
  if (before !== undefined) return before;
  if (walk.levels >= watchedLimit) return false;
  const start = held.length;
  held.push([value, check]);
  note(known, value, check, true);
  walk.levels += 1;
  const passes = check(value, depthLimit - 1);
  walk.levels -= 1;
  if (!passes) {
    // What held because this was taken to hold has to be asked again.
    for (const [other, by] of held.splice(start)) known.get(other)?.delete(by);
    note(known, value, check, false);
  }
  return passes;
}

function note(
  known: Walk["known"],
  value: unknown,
  check: CheckAt,
  passes: boolean,
): void {
  const checks = known.get(value);
  if (checks === undefined) known.set(value, new Map([[check, passes]]));
  else checks.set(check, passes);
}
