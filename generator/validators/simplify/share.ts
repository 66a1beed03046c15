import { eachCall } from "../checks/parts.js";
import { partsOf, type Check } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { equalFunctions } from "./equal.js";

/** How many members a schema must have for a call of an equal one to be shorter. */
const worthwhile = 3;

/**
 * Lets schemas that ask exactly the same, such as equal twins for requests and responses, share one body: the others
 * call it. A module is not made to import another one for that.
 */
export function shareBodies(functions: readonly CheckFunction[]): void {
  const imported = importsOf(functions);
  const groups = equalFunctions(functions);
  const first = new Map<number, CheckFunction[]>();
  for (const fn of functions) {
    const group = groups.get(fn)!;
    const bodies = first.get(group) ?? [];
    first.set(group, bodies);
    const other = bodies.find(
      ({ module }) =>
        module === fn.module || imported.get(fn.module)?.has(module) === true,
    );
    if (other !== undefined && fn.entry && members(fn.check) >= worthwhile)
      fn.check = { kind: "call", target: other };
    else bodies.push(fn);
  }
}

function members(check: Check): number {
  return partsOf(check).reduce(
    (count, part) =>
      count + (part.kind === "properties" ? part.entries.length : 0),
    0,
  );
}

function importsOf(
  functions: readonly CheckFunction[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const fn of functions) {
    const modules = imported.get(fn.module) ?? new Set();
    imported.set(fn.module, modules);
    eachCall(fn.check, ({ module }) => modules.add(module));
  }
  return imported;
}
