import { diagnostic, type Report } from "../../diagnostics/index.js";
import type { Lifecycle } from "../../model/index.js";
import { earliestCutOff, phaseAt, phaseContradiction } from "../phase.js";
import { rank, type Claim, type Facts } from "./claim.js";

/** What an element's parents (path, tag, version) resolved to: inherited where the element says nothing itself. */
export interface Parent {
  /** For people: `tag legacy`, `version v1alpha1`. */
  readonly name: string;
  readonly lifecycle: Lifecycle;
}

/**
 * The lifecycle of an element from what its sources claim and its parents have; null when nobody says anything. Per
 * field the first source wins, and the cut-off in force is the earliest over the element and its parents.
 */
export function merge(
  claims: readonly Claim[],
  parents: readonly Parent[],
  asOf: string | null,
  report: Report,
): Lifecycle | null {
  const isRecord = parents.length > 0 || claims.some((claim) => claim.alone);
  if (!isRecord) return null;
  // Among equals the order of the adapter table stays: a message says more than a version.
  const ordered = [...claims].sort(
    (a, b) => a.rank - b.rank || a.distance - b.distance,
  );
  checkConflicts(ordered, report);
  const provenance: Record<string, string> = {};
  const pick = <F extends keyof Facts>(field: F): Facts[F] | null => {
    for (const { facts, origin } of ordered) {
      if (!says(facts[field])) continue;
      provenance[field] = origin;
      return facts[field];
    }
    for (const { lifecycle, name } of parents) {
      if (field === "phase" || !says(lifecycle[field])) continue;
      provenance[field] = name;
      return lifecycle[field] as Facts[F];
    }
    return null;
  };
  const facts = {
    phase: pick("phase"),
    announcedOn: pick("announcedOn"),
    cutOff: pick("cutOff"),
    milestones: pick("milestones") ?? [],
    replacement: pick("replacement"),
    reason: pick("reason"),
  };
  // A record that no field gave a phase to is one because of its first source.
  provenance["phase"] ??= ordered[0]?.origin ?? parents[0]!.name;
  const cutOff = earliestCutOff([
    facts.cutOff,
    ...parents.map((parent) => parent.lifecycle.cutOff),
  ]);
  if (cutOff !== facts.cutOff)
    provenance["cutOff"] = parents.find(
      (parent) => parent.lifecycle.cutOff === cutOff,
    )!.name;
  return {
    id:
      ordered.find((claim) => claim.id !== null)?.id ??
      parents[0]?.lifecycle.id ??
      null,
    ...facts,
    phase: phaseOf({ ...facts, cutOff }, ordered, parents, asOf, report),
    cutOff,
    // Whoever has the first word says which direction is meant.
    direction: ordered[0]?.direction ?? null,
    provenance,
  };
}

function says(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

/** A written phase is checked against the dates; one that a flag or tag implies gives way to them silently. */
function phaseOf(
  facts: Facts,
  ordered: readonly Claim[],
  parents: readonly Parent[],
  asOf: string | null,
  report: Report,
): Lifecycle["phase"] {
  const author = ordered.find((claim) => claim.facts.phase !== null);
  const contradiction = phaseContradiction(facts, asOf);
  if (
    contradiction !== null &&
    author !== undefined &&
    author.rank <= rank.xLifecycle
  )
    report(
      diagnostic(
        "lifecycle/phase-contradiction",
        {
          written: facts.phase ?? "",
          byDates: contradiction,
          asOf: asOf ?? "",
        },
        author.source,
      ),
    );
  // An element with nothing of its own is where its parent is, whatever made it so.
  if (ordered.length === 0 && parents.length === 1)
    return parents[0]!.lifecycle.phase;
  return phaseAt(facts, asOf);
}

/** Two sources of equal rank with different dates: nobody can know which is meant. */
function checkConflicts(ordered: readonly Claim[], report: Report): void {
  for (const field of ["announcedOn", "cutOff"] as const) {
    const first = ordered.find((claim) => dateIn(claim, field) !== null);
    if (first === undefined) continue;
    const date = dateIn(first, field)!;
    for (const claim of ordered) {
      const other = dateIn(claim, field);
      if (claim.rank !== first.rank || claim.distance !== first.distance)
        continue;
      if (other === null || other === date) continue;
      report(
        diagnostic(
          "lifecycle/conflict",
          {
            field,
            first: `${first.origin} ${date}`,
            second: `${claim.origin} ${other}`,
          },
          claim.source,
          [{ message: `${first.origin} says ${date}.`, source: first.source }],
        ),
      );
    }
  }
}

function dateIn(claim: Claim, field: "announcedOn" | "cutOff"): string | null {
  return field === "cutOff"
    ? (claim.facts.cutOff?.on ?? null)
    : claim.facts.announcedOn;
}
