import { eachCall } from "../checks/parts.js";
import type { CheckFunction } from "../checks/function.js";

/** Finds the functions that can call themselves (Tarjan's algorithm, without recursion) and numbers their cycles. */
export function findCycles(functions: readonly CheckFunction[]): void {
  const callees = new Map<CheckFunction, CheckFunction[]>();
  for (const fn of functions) {
    const targets = new Set<CheckFunction>();
    eachCall(fn.check, (target) => targets.add(target));
    callees.set(fn, [...targets]);
  }
  const index = new Map<CheckFunction, number>();
  const low = new Map<CheckFunction, number>();
  const open: CheckFunction[] = [];
  const isOpen = new Set<CheckFunction>();
  let cycles = 0;

  const close = (fn: CheckFunction): void => {
    const members: CheckFunction[] = [];
    let member: CheckFunction;
    do {
      member = open.pop() as CheckFunction;
      isOpen.delete(member);
      members.push(member);
    } while (member !== fn);
    if (members.length === 1 && !callees.get(fn)?.includes(fn)) return;
    for (const each of members) each.cycle = cycles;
    cycles += 1;
  };

  const start = (fn: CheckFunction): void => {
    index.set(fn, index.size);
    low.set(fn, index.size - 1);
    open.push(fn);
    isOpen.add(fn);
  };

  for (const root of functions) {
    if (index.has(root)) continue;
    start(root);
    const path: { fn: CheckFunction; next: number }[] = [{ fn: root, next: 0 }];
    while (path.length > 0) {
      const frame = path[path.length - 1] as {
        fn: CheckFunction;
        next: number;
      };
      const target = callees.get(frame.fn)?.[frame.next];
      frame.next += 1;
      const lowest = low.get(frame.fn) as number;
      if (target === undefined) {
        path.pop();
        if (lowest === index.get(frame.fn)) close(frame.fn);
        const parent = path.at(-1)?.fn;
        if (parent !== undefined)
          low.set(parent, Math.min(low.get(parent) as number, lowest));
      } else if (!index.has(target)) {
        start(target);
        path.push({ fn: target, next: 0 });
      } else if (isOpen.has(target))
        low.set(frame.fn, Math.min(lowest, index.get(target) as number));
    }
  }
}
