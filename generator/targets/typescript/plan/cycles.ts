import type { Document, Schema } from "../../../model/index.js";
import { keyOf } from "./type-names.js";

/** The references that TypeScript cannot follow: type aliases that would be defined by themselves. */
export interface Cycles {
  /** True when the type `owner` cannot be defined through `target`: it must be left out there. */
  readonly closes: (owner: string, target: string) => boolean;
}

/**
 * Finds aliases that lead back to themselves through references, unions and intersections only (`A = B | string`,
 * `B = A`): TypeScript refuses them, since nothing in between defers the resolution. Such a branch adds no value to the
 * type, so that it can be left out. Objects, maps, arrays and tuples defer; what is recursive through them is fine.
 */
export function findCycles(document: Document): Cycles {
  const edges = new Map<string, readonly string[]>();
  for (const { id, schema, variants } of document.schemas) {
    edges.set(keyOf(id, null), directTargets(schema));
    for (const variant of variants)
      edges.set(keyOf(id, variant.direction), directTargets(variant.schema));
  }
  const closing = new Set<string>();
  const state = new Map<string, "open" | "done">();
  for (const start of edges.keys()) visit(start);
  return {
    closes: (owner, target) => closing.has(`${owner}\n${target}`),
  };

  /** Depth first, with a stack of its own: a chain of aliases may be longer than the call stack. */
  function visit(start: string): void {
    if (state.has(start)) return;
    const stack = [{ key: start, next: 0 }];
    state.set(start, "open");
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      const target = edges.get(top.key)?.[top.next++];
      if (target === undefined) {
        state.set(top.key, "done");
        stack.pop();
      } else if (state.get(target) === "open") {
        closing.add(`${top.key}\n${target}`);
      } else if (!state.has(target)) {
        state.set(target, "open");
        stack.push({ key: target, next: 0 });
      }
    }
  }
}

function directTargets(schema: Schema): string[] {
  switch (schema.kind) {
    case "ref":
      return [keyOf(schema.schema, schema.direction)];
    case "union":
      return schema.variants.flatMap(directTargets);
    case "intersection":
      return schema.parts.flatMap(directTargets);
    default:
      return [];
  }
}
