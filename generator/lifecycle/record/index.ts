import type { Document } from "../../model/index.js";
import type { Manifest } from "../manifest/manifest.js";
import { planAdditions, type Addition, type RecordFacts } from "./plan.js";
import { findRemovals } from "./removals.js";
import { writeAdditions } from "./write.js";

export interface Recorded {
  readonly additions: readonly Addition[];
  /** The manifest with the additions; the given text where there are none. */
  readonly text: string;
}

/**
 * Entries for what `now` no longer has and `old` had.
 * @param written the manifest as it is, or null to start one
 */
export async function recordRemovals(
  old: Document,
  now: Document,
  written: { readonly manifest: Manifest; readonly text: string } | null,
  facts: RecordFacts,
  asOf: string | null = null,
): Promise<Recorded> {
  const manifest = written?.manifest ?? null;
  const removals = findRemovals(old, now, manifest);
  const additions = planAdditions(removals, manifest, facts);
  const text =
    written !== null && additions.length === 0
      ? written.text
      : await writeAdditions(written?.text ?? null, additions, asOf);
  return { additions, text };
}

export type { Addition, RecordFacts } from "./plan.js";
