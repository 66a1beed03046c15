import type {
  CutOff,
  HttpMethod,
  ParameterLocation,
  Phase,
  Replacement,
  SourceRef,
} from "../../model/index.js";
import type { Period } from "../period.js";
import type { Selector } from "./selector.js";

/** The lifecycle manifest, as a person wrote it: defaults applied, nothing resolved against a description yet. */
export interface Manifest {
  /** The file as the user named it. */
  readonly file: string;
  /** The pinned evaluation date, the only clock of the generator; null: nothing becomes Deprecated by date. */
  readonly asOf: string | null;
  readonly policy: Policy;
  /** In the order of the file. */
  readonly entries: readonly ManifestEntry[];
}

export interface Policy {
  /** How long before a cut-off the notices count the days. */
  readonly countdown: Period;
  /** The shortest time from announcement to cut-off. */
  readonly minNotice: Period;
  /** How long after its cut-off a removed element stays in an SDK as a tombstone. */
  readonly tombstones: Period;
  /** What a bare `deprecated: true` in the description means. */
  readonly deprecatedFlag: "sunset" | "deprecated" | "ignore";
}

export interface ManifestEntry {
  /** Stable: used in allow-lists and reports. */
  readonly id: string;
  readonly select: Selector;
  /** Written by a person; null: the dates decide. */
  readonly phase: Phase | null;
  /** ISO calendar date (UTC). */
  readonly announcedOn: string | null;
  readonly cutOff: CutOff | null;
  /** Sorted by date. */
  readonly milestones: readonly Milestone[];
  readonly replacement: Replacement | null;
  readonly reason: string | null;
  /** Notices that were sent, sorted by date. */
  readonly notices: readonly Notice[];
  /** What the selector meant and the description no longer has. */
  readonly removed: readonly RemovedRecord[];
  readonly source: SourceRef;
}

export interface Milestone {
  readonly on: string;
  /** Kebab-case; `no-new-use` is known to checkers. */
  readonly effect: string;
}

export interface Notice {
  readonly on: string;
  readonly url: string | null;
}

/** An element that is gone from the description: what an SDK needs to keep a tombstone in its place. */
export type RemovedRecord = { readonly source: SourceRef } & (
  | {
      readonly kind: "operation";
      readonly operation: string;
      readonly method: HttpMethod;
      readonly path: string;
      /** The public name it had, words in camel case joined by dots: `cloudAccounts.openstack.create`. */
      readonly name: string;
      readonly version: string | null;
    }
  | {
      readonly kind: "parameter";
      readonly operation: string;
      readonly parameter: string;
      readonly in: ParameterLocation;
    }
  | {
      readonly kind: "property";
      readonly schema: string;
      readonly property: string;
    }
  | {
      readonly kind: "enumValue";
      readonly schema: string;
      readonly property: string | null;
      readonly enumValue: string;
    }
);
