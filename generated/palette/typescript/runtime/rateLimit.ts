import { sleep } from "./attempt.js";
import type { Middleware } from "./middleware.js";
import type { Operation } from "./operation.js";

/** So many requests a second in the long run, and so many at once. */
export interface RateLimit {
  /** Operations it is for: the beginning of their path, such as `/v1/clusters`. The longest that fits counts. */
  readonly prefix: string;
  readonly perSecond: number;
  readonly burst: number;
}

/** A token bucket. */
interface Bucket {
  readonly limit: RateLimit;
  /** May be below zero: requests that wait for their turn. */
  tokens: number;
  /** Milliseconds since 1970. */
  at: number;
}

/**
 * Middleware that keeps within the server's rate limits: every attempt takes a token of its bucket or waits for one, in
 * the order they came. All clients with the same middleware share its buckets.
 */
export function rateLimit(
  limits: readonly RateLimit[],
  now: () => number = Date.now,
): Middleware {
  const buckets = limits.map((limit): Bucket => ({
    limit,
    tokens: limit.burst,
    at: now(),
  }));
  return {
    async onRequest(_request, { operation, signal }) {
      const bucket = bucketOf(buckets, operation);
      if (!bucket) return;
      const waitMs = take(bucket, now());
      if (waitMs === 0) return;
      try {
        await sleep(waitMs, signal, { operation: operation.id });
      } catch (error) {
        bucket.tokens += 1;
        throw error;
      }
    },
  };
}

function bucketOf(
  buckets: readonly Bucket[],
  { path }: Operation<unknown, unknown>,
): Bucket | undefined {
  let found: Bucket | undefined;
  for (const bucket of buckets) {
    const { prefix } = bucket.limit;
    const fits =
      path.startsWith(prefix) &&
      (prefix.endsWith("/") || /^(\/|$)/.test(path.slice(prefix.length)));
    if (fits && (!found || prefix.length > found.limit.prefix.length))
      found = bucket;
  }
  return found;
}

/** Takes a token; gives the milliseconds until it is there. */
function take(bucket: Bucket, now: number): number {
  const { perSecond, burst } = bucket.limit;
  const elapsed = Math.max(0, now - bucket.at) / 1000;
  bucket.tokens = Math.min(burst, bucket.tokens + elapsed * perSecond) - 1;
  bucket.at = now;
  return bucket.tokens >= 0
    ? 0
    : Math.ceil((-bucket.tokens / perSecond) * 1000);
}
