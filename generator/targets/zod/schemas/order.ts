import { compareText } from "../../../model/index.js";
import type { Check } from "../../../validators/checks/check.js";
import type { CheckFunction } from "../../../validators/checks/function.js";
import { partsIn } from "../../../validators/checks/parts.js";

const targets = new WeakMap<CheckFunction, readonly CheckFunction[]>();

/** What a function refers to, each once. */
function targetsOf(fn: CheckFunction): readonly CheckFunction[] {
  let found = targets.get(fn);
  if (found === undefined) {
    const set = new Set<CheckFunction>();
    const visit = (check: Check): void => {
      if (check.kind === "call") set.add(check.target);
      partsIn(check).forEach(visit);
    };
    visit(fn.check);
    targets.set(fn, (found = [...set]));
  }
  return found;
}

/** Functions and all that they refer to. */
export function reachable(
  functions: Iterable<CheckFunction>,
): readonly CheckFunction[] {
  const found = new Set(functions);
  // A set that grows while it is walked: what is added is walked too.
  for (const fn of found) for (const target of targetsOf(fn)) found.add(target);
  return [...found];
}

/** The functions that other modules refer to. */
export function sharedFunctions(
  functions: readonly CheckFunction[],
): ReadonlySet<CheckFunction> {
  const shared = new Set<CheckFunction>();
  for (const fn of functions)
    for (const target of targetsOf(fn))
      if (target.module !== fn.module) shared.add(target);
  return shared;
}

/** The functions of each module: by name, each after those of the module that it refers to, unless these lead back. */
export function orderedModules(
  functions: readonly CheckFunction[],
): ReadonlyMap<string, readonly CheckFunction[]> {
  const sorted = [...functions].sort(
    (a, b) => compareText(a.module, b.module) || compareText(a.name, b.name),
  );
  const modules = new Map<string, CheckFunction[]>();
  const done = new Set<CheckFunction>();
  for (const root of sorted) {
    const path = [{ fn: root, next: 0 }];
    if (done.has(root)) continue;
    done.add(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const target = targetsOf(top.fn)[top.next++];
      if (target === undefined) {
        path.pop();
        const members = modules.get(top.fn.module);
        if (members === undefined) modules.set(top.fn.module, [top.fn]);
        else members.push(top.fn);
      } else if (target.module === root.module && !done.has(target)) {
        done.add(target);
        path.push({ fn: target, next: 0 });
      }
    }
  }
  return modules;
}

/** Tells, while the constants of a module are written one after the other, which ones have a value already. */
export class References {
  readonly #module: string;
  readonly #declared = new Set<CheckFunction>();
  /** The modules that lead back to this one: they may be waiting for it. */
  readonly #waiting: ReadonlySet<string>;

  constructor(module: string, functions: readonly CheckFunction[]) {
    this.#module = module;
    this.#waiting = modulesThatReach(module, functions);
  }

  declare(fn: CheckFunction): void {
    this.#declared.add(fn);
  }

  isDeclared(target: CheckFunction): boolean {
    return target.module === this.#module
      ? this.#declared.has(target)
      : !this.#waiting.has(target.module);
  }
}

function modulesThatReach(
  module: string,
  functions: readonly CheckFunction[],
): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const fn of functions)
    for (const target of targetsOf(fn)) {
      const known = users.get(target.module);
      if (known === undefined) users.set(target.module, new Set([fn.module]));
      else known.add(fn.module);
    }
  const found = new Set([module]);
  for (const each of found)
    for (const user of users.get(each) ?? []) found.add(user);
  found.delete(module);
  return found;
}
