import { diagnostic } from "../diagnostics/index.js";
import type { Operation } from "../model/index.js";
import type { Rule } from "./rule.js";

/**
 * Two paths of which both fit one URL, neither being the more concrete (OpenAPI 3.1 section 4.8.8.2: `/{entity}/me` and
 * `/books/{id}`): which operation a server takes is up to the server.
 */
export const overlappingPaths: Rule = ({ operations }, report) => {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const key = `${operation.method} ${operation.path.split("/").length}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  for (const group of groups.values())
    for (const [first, second] of overlapsIn(group)) {
      const related = {
        message: `${first.path} is described here.`,
        source: first.source,
      };
      report(
        diagnostic(
          "lint/overlapping-paths",
          { path: second.path, other: first.path },
          second.source,
          [related],
        ),
      );
    }
};

/**
 * Only a path with a parameter before a fixed segment can overlap without one being more concrete; those are few, and each
 * is compared with all.
 */
function overlapsIn(
  group: readonly Operation[],
): readonly (readonly [Operation, Operation])[] {
  const cut = group.map((operation) => ({
    operation,
    segments: operation.path.split("/"),
  }));
  const found: (readonly [Operation, Operation])[] = [];
  for (const [index, one] of cut.entries()) {
    if (!/\{[^/]*\/[^{]/.test(one.operation.path)) continue;
    for (const [place, other] of cut.entries())
      if (place !== index && overlap(one.segments, other.segments))
        found.push(
          place < index
            ? [other.operation, one.operation]
            : [one.operation, other.operation],
        );
  }
  return [...new Map(found.map((pair) => [keyOf(pair), pair])).values()];
}

function keyOf([first, second]: readonly [Operation, Operation]): string {
  return `${first.path} ${second.path}`;
}

/** True when a URL fits both, and each has a fixed segment where the other has a parameter. */
function overlap(a: readonly string[], b: readonly string[]): boolean {
  let first = false;
  let second = false;
  for (const [index, one] of a.entries()) {
    const other = b[index]!;
    const [open, otherOpen] = [one.includes("{"), other.includes("{")];
    if (!open && !otherOpen && one !== other) return false;
    if (!open && otherOpen) first = true;
    if (open && !otherOpen) second = true;
    // A part of a segment is fixed: `/report.{format}` and `/report.csv` are told apart by servers that can.
    if ((open && !isWhole(one)) || (otherOpen && !isWhole(other))) return false;
  }
  return first && second;
}

function isWhole(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment);
}
