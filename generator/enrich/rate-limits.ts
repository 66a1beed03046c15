import type { Conventions, RateLimitConvention } from "../config/config.js";
import type { Document, RateLimit } from "../model/index.js";
import { PathPattern, segmentsOf } from "./path-pattern.js";

/** Fills `rateLimit` by the configured limits: the most exact pattern wins, of equal ones the first. */
export function applyRateLimits(
  document: Document,
  conventions: Conventions,
): Document {
  const limits = conventions.rateLimits ?? [];
  if (limits.length === 0) return document;
  const limitOf = limitFinder(limits);
  const operations = document.operations.map((operation) => ({
    ...operation,
    rateLimit: limitOf(operation.path),
  }));
  return { ...document, operations };
}

function limitFinder(
  limits: readonly RateLimitConvention[],
): (path: string) => RateLimit | null {
  const compiled = limits.flatMap(({ paths, perSecond, burst }) =>
    paths.map((path) => ({ pattern: new PathPattern(path), perSecond, burst })),
  );
  return (path) => {
    const segments = segmentsOf(path);
    let best: RateLimit | null = null;
    let weight = -1;
    for (const { pattern, perSecond, burst } of compiled) {
      const match = pattern.match(segments);
      if (match === null || match.weight <= weight) continue;
      weight = match.weight;
      best = { key: match.key, perSecond, burst };
    }
    return best;
  };
}
