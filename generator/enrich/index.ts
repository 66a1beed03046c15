import type { Conventions } from "../config/config.js";
import type { Report } from "../diagnostics/index.js";
import { attachLifecycle } from "../lifecycle/attach/index.js";
import type { Manifest } from "../lifecycle/manifest/manifest.js";
import type { Document } from "../model/index.js";
import type { NamesFile } from "../names/index.js";
import { applyErrors } from "./errors.js";
import { graphOf } from "./graph.js";
import { nameCalls } from "./names/call-pass.js";
import { nameModels } from "./names/schema-pass.js";
import { checkOverrides } from "./names/unmatched.js";
import { findPagination } from "./pagination/index.js";
import { applyRateLimits } from "./rate-limits.js";
import { buildResources } from "./resources.js";
import { applyScope } from "./scope.js";
import { applySecurity } from "./security.js";
import { makeVariants } from "./variants/index.js";
import { findVersions } from "./versions.js";

/** What the passes may know besides the document. */
export interface EnrichContext {
  /** The preset's and the user's, merged: see `mergeConventions`. */
  readonly conventions: Conventions;
  /** The preset among them, to tell its rules from the user's own; absent: there is none. */
  readonly preset?: Conventions | null;
  readonly names: NamesFile;
  /** Absent: there is none. */
  readonly lifecycle?: Manifest | null;
  readonly report: Report;
}

export interface EnrichResult {
  readonly document: Document;
  /** The given names, unchanged, and those that are new. */
  readonly names: NamesFile;
}

/** Adds to a document what its description does not say in so many words: names above all. Pure. */
export function enrich(
  document: Document,
  context: EnrichContext,
): EnrichResult {
  const { conventions, preset = null, report } = context;
  checkOverrides(document, conventions, preset, report);
  const versioned = findVersions(document);
  const secured = applySecurity(versioned, conventions, report);
  const scoped = applyScope(secured, conventions);
  const failing = applyErrors(scoped, conventions, report);
  const limited = applyRateLimits(failing, conventions);
  const paged = findPagination(limited, conventions, preset);
  const calls = nameCalls(paged, conventions, context.names, report);
  const placed = buildResources(calls.document);
  const graph = graphOf(placed);
  const models = nameModels(placed, graph, conventions, calls.names, report);
  const dated = attachLifecycle(
    models.document,
    context.lifecycle ?? null,
    report,
  );
  return makeVariants(dated, graph, conventions, models.names, models.taken);
}
