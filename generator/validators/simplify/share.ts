import { eachCall } from "../checks/parts.js";
import { partsOf, type Check } from "../checks/check.js";
import { CheckFunction } from "../checks/function.js";

/** How many members a schema must have for a call of an equal one to be shorter. */
const worthwhile = 3;

/**
 * Lets schemas that ask exactly the same, such as equal twins for requests and responses, share one body: the others
 * call it. A module is not made to import another one for that.
 */
export function shareBodies(functions: readonly CheckFunction[]): void {
  const imported = importsOf(functions);
  const first = new Map<number, CheckFunction[]>();
  for (const [fn, group] of equalFunctions(functions)) {
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

/**
 * The functions with numbers that are equal exactly where their checks are, whatever they are called: groups of checks
 * that look the same are split by the groups of what they call, until that changes nothing.
 */
function equalFunctions(
  functions: readonly CheckFunction[],
): ReadonlyMap<CheckFunction, number> {
  const shapes = shapesOf(functions);
  let groups = new Map<CheckFunction, number>();
  for (let count = 0; ; count = new Set(groups.values()).size) {
    const numbers = new Map<string, number>();
    const next = new Map<CheckFunction, number>();
    functions.forEach((fn, index) => {
      const { look, calls } = shapes[index] as Shape;
      const called = calls.map((target) => groups.get(target) ?? 0);
      const key = `${look} ${called.join()}`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      next.set(fn, number);
    });
    groups = next;
    if (numbers.size === count) return groups;
  }
}

interface Shape {
  /** A number that checks have in common which differ in nothing but what they call. */
  readonly look: number;
  readonly calls: readonly CheckFunction[];
}

function shapesOf(functions: readonly CheckFunction[]): readonly Shape[] {
  const looks = new Map<string, number>();
  return functions.map(({ check }) => {
    const text = JSON.stringify(check, withoutNames);
    const look = looks.get(text) ?? looks.size;
    looks.set(text, look);
    const calls: CheckFunction[] = [];
    eachCall(check, (target) => calls.push(target));
    return { look, calls };
  });
}

function withoutNames(
  this: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): unknown {
  return this[key] instanceof CheckFunction ? "" : value;
}
