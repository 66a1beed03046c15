import type { Report } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import type { Policy } from "../manifest/manifest.js";
import type { Claim } from "../sources/claim.js";
import { noFacts, rank } from "../sources/claim.js";
import { claimOf, extensionClaims } from "../sources/extensions.js";

/** What every part of the pass may look up. */
export interface AttachContext {
  readonly asOf: string | null;
  readonly policy: Policy;
  /** Claims of the manifest by the key of their element. */
  readonly manifest: ReadonlyMap<string, readonly Claim[]>;
  readonly report: Report;
}

/** Claims about an element: of the manifest under its keys, of its own extensions, of `deprecated: true`. */
export function claimsOf(
  keys: readonly string[],
  json: JsonObject | boolean,
  source: SourceRef,
  context: AttachContext,
): readonly Claim[] {
  return [
    ...keys.flatMap((key) => context.manifest.get(key) ?? []),
    ...describedClaims(json, source, context),
  ];
}

/** What the description itself says at one place. */
export function describedClaims(
  json: JsonObject | boolean,
  source: SourceRef,
  context: AttachContext,
): readonly Claim[] {
  if (!isObject(json)) return [];
  const claims = extensionClaims(json, source, context.report);
  const flag = flagClaim(json, source, context);
  return flag === null ? claims : [...claims, flag];
}

/** `deprecated: true`, as the policy reads it. */
function flagClaim(
  json: JsonObject,
  source: SourceRef,
  context: AttachContext,
): Claim | null {
  const meaning = context.policy.deprecatedFlag;
  if (own(json, "deprecated") !== true || meaning === "ignore") return null;
  const facts =
    meaning === "deprecated" ? { ...noFacts, phase: meaning } : noFacts;
  return claimOf(rank.flag, "deprecated", source, facts);
}
