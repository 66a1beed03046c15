import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Json } from "../../model/index.js";
import type { Place, Placing } from "../place.js";
import { edgesOf, idOf, type Edge } from "./edges.js";
import type { Families } from "./families.js";

/**
 * Finds schemas that contain themselves without a property or an item between: `A: {$ref: B}, B: {$ref: A}`, or an
 * `allOf` that leads back to its own schema. Each is reported; the result are the `$ref` nodes to leave out, after which
 * no such cycle remains.
 */
export function breakCycles(
  components: ReadonlyMap<string, Place>,
  families: Families,
  placing: Placing,
  report: Report,
): ReadonlySet<Json> {
  const broken = new Set<Json>();
  const edges = new Map<string, readonly Edge[]>();
  const outgoing = (node: string): readonly Edge[] => {
    let found = edges.get(node);
    if (found === undefined)
      edges.set(node, (found = edgesOf(node, components, families, placing)));
    return found;
  };
  const done = new Set<string>();
  for (const start of components.keys())
    for (;;) {
      const cycle = findCycle(start, outgoing, broken, done);
      if (cycle === null) break;
      breakCycle(cycle, broken, report);
    }
  return broken;
}

interface Step {
  readonly node: string;
  /** The edge that led here; null at the start. */
  readonly by: Edge | null;
  next: number;
}

/** The edges of a cycle that can be reached from `start`; null when there is none, and then all of it is done. */
function findCycle(
  start: string,
  outgoing: (node: string) => readonly Edge[],
  broken: ReadonlySet<Json>,
  done: Set<string>,
): readonly Edge[] | null {
  if (done.has(start)) return null;
  const path: Step[] = [{ node: start, by: null, next: 0 }];
  const depth = new Map([[start, 0]]);
  for (;;) {
    const step = path.at(-1);
    if (step === undefined) return null;
    const edge = outgoing(step.node)[step.next++];
    if (edge === undefined) {
      done.add(step.node);
      depth.delete(step.node);
      path.pop();
      continue;
    }
    if (edge.ref !== null && broken.has(edge.ref.node)) continue;
    const at = depth.get(edge.to);
    if (at !== undefined)
      return [...path.slice(at + 1).map(({ by }) => by!), edge];
    if (done.has(edge.to)) continue;
    depth.set(edge.to, path.length);
    path.push({ node: edge.to, by: edge, next: 0 });
  }
}

/** A union may lose the variant that is itself; what must be all of itself is an error. */
function breakCycle(
  cycle: readonly Edge[],
  broken: Set<Json>,
  report: Report,
): void {
  const variant = cycle.findLast(
    ({ kind, ref }) => kind === "variant" && ref !== null,
  );
  const edge = variant ?? cycle.findLast(({ ref }) => ref !== null)!;
  const place = edge.ref!;
  const names = cycle.map(({ to }) => idOf(to));
  const repairable = cycle.some(({ kind }) => kind === "variant");
  broken.add(place.node);
  report(
    diagnostic(
      repairable ? "schema/circular-variant" : "schema/circular-composition",
      { names: [names.at(-1)!, ...names] },
      {
        file: place.source.file,
        pointer: `${place.source.pointer}/$ref`,
      },
    ),
  );
}
