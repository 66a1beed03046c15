import { diagnostic, type Report } from "../../diagnostics/index.js";
import {
  appendPointer,
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { readFacts, entryId } from "../manifest/read-entry.js";
import { Reader } from "../manifest/reader.js";
import { adapters } from "./adapters.js";
import { noFacts, rank, type Claim, type Facts } from "./claim.js";

/** What an object of the description says about itself by `x-lifecycle` and by the extensions of vendors. */
export function extensionClaims(
  json: JsonObject,
  source: SourceRef,
  report: Report,
): readonly Claim[] {
  const claims: Claim[] = [];
  const written = own(json, "x-lifecycle");
  if (written !== undefined) {
    const claim = xLifecycle(written, at(source, "x-lifecycle"), report);
    if (claim !== null) claims.push(claim);
  }
  for (const adapter of adapters) {
    const value = own(json, adapter.extension);
    if (value === undefined) continue;
    const read = adapter.read(value);
    if (read === null) continue;
    const place = at(source, adapter.extension);
    if ("problem" in read)
      report(
        diagnostic(
          "lifecycle/unreadable-extension",
          { extension: adapter.extension, problem: read.problem },
          place,
        ),
      );
    else
      claims.push({
        ...claimOf(rank.vendor, adapter.extension, place, read),
        alone: !adapter.explains,
      });
  }
  return claims;
}

/** `x-lifecycle`: the fields of a manifest entry without `select`, or the name of a phase. */
function xLifecycle(
  value: Json,
  source: SourceRef,
  report: Report,
): Claim | null {
  if (isObject(value)) {
    const reader = new Reader(value, source, report);
    const id = reader.parsed(
      "id",
      entryId,
      "letters, digits, `.`, `_` and `-`",
    );
    const direction = reader.oneOf("direction", [
      "request",
      "response",
    ] as const);
    const facts = readFacts(reader, report);
    reader.end();
    return {
      ...claimOf(rank.xLifecycle, "x-lifecycle", source, facts),
      id,
      direction,
    };
  }
  const phase = typeof value === "string" ? value.toLowerCase() : "";
  if (phase === "deprecated")
    return claimOf(rank.xLifecycle, "x-lifecycle", source, {
      ...noFacts,
      phase,
    });
  if (phase === "sunset")
    return claimOf(rank.xLifecycle, "x-lifecycle", source, noFacts);
  // Other words are stages of maturity (`beta`), which say nothing about an end.
  return null;
}

/** A claim of one rank with nothing else known about it. */
export function claimOf(
  claimRank: Claim["rank"],
  origin: string,
  source: SourceRef,
  facts: Facts,
): Claim {
  return {
    rank: claimRank,
    distance: 0,
    origin,
    source,
    facts,
    alone: true,
    id: null,
    direction: null,
  };
}

function at(source: SourceRef, member: string): SourceRef {
  return {
    file: source.file,
    pointer: appendPointer(source.pointer, member),
  };
}
