type CheckAt = (value: unknown, depth: number) => boolean;

/** From this depth of recursion on, each level is watched. */
export const depthLimit = 100;

/** Watched levels after which data counts as too deep, well before the stack ends. */
const watchedLimit = 900;

const active = new Map<unknown, Set<CheckAt>>();
let watched = 0;

/**
 * A recursive check beyond {@link depthLimit}. The same check of the same value in progress means cyclic data: what is
 * being found out is taken to hold, so that it ends. Data that is deeper than about 1,000 levels does not pass.
 */
export function deeper(check: CheckAt, value: unknown): boolean {
  let checks = active.get(value);
  if (checks?.has(check) === true) return true;
  if (watched >= watchedLimit) return false;
  if (checks === undefined) active.set(value, (checks = new Set()));
  checks.add(check);
  watched += 1;
  try {
    return check(value, depthLimit - 1);
  } finally {
    watched -= 1;
    checks.delete(check);
    if (checks.size === 0) active.delete(value);
  }
}
