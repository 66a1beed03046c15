import type {
  CutOff,
  Phase,
  Replacement,
  SourceRef,
} from "../../model/index.js";
import type { Milestone } from "../manifest/manifest.js";

/** What a source can say about an element; null or empty: nothing. */
export interface Facts {
  readonly phase: Phase | null;
  readonly announcedOn: string | null;
  readonly cutOff: CutOff | null;
  readonly milestones: readonly Milestone[];
  readonly replacement: Replacement | null;
  readonly reason: string | null;
}

/** Says nothing but that the element has a record: on its own, Sunset with an unknown date. */
export const noFacts: Facts = {
  phase: null,
  announcedOn: null,
  cutOff: null,
  milestones: [],
  replacement: null,
  reason: null,
};

/**
 * Sources in the order in which they win, field by field. Prose is no rank: it is never applied, `mine` proposes
 * entries from it.
 */
export const rank = {
  manifest: 1,
  xLifecycle: 2,
  vendor: 3,
  flag: 4,
  tag: 5,
  inherited: 6,
} as const;

export type Rank = (typeof rank)[keyof typeof rank];

/** What one source says about one element. */
export interface Claim {
  readonly rank: Rank;
  /** Among manifest entries for one element the more specific wins: 0 names it, 1 is a glob it falls under. */
  readonly distance: number;
  /** For people: `x-sunset`, `lifecycle.yaml#/entries/0`, `deprecated`. */
  readonly origin: string;
  readonly source: SourceRef;
  readonly facts: Facts;
  /** False for what only explains another claim: a reason beside `deprecated: true` says nothing without it. */
  readonly alone: boolean;
  /** Id of the manifest entry (or of an exported one); null otherwise. */
  readonly id: string | null;
  /** The only direction it is about; null: both. */
  readonly direction: "request" | "response" | null;
}
