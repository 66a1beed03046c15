import { findCycles as cyclesAmong } from "../../graph.js";
import { eachCall } from "../checks/parts.js";
import type { CheckFunction } from "../checks/function.js";

/** Finds the functions that can call themselves, and numbers their cycles. */
export function findCycles(functions: readonly CheckFunction[]): void {
  const cycles = cyclesAmong(functions, ({ check }) => {
    const targets = new Set<CheckFunction>();
    eachCall(check, (target) => targets.add(target));
    return [...targets];
  });
  for (const [number, members] of cycles.entries())
    for (const member of members) member.cycle = number;
}
