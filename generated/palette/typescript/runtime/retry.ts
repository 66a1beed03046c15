import type { SdkError } from "./sdkError.js";

/** How waits between attempts are chosen. */
export interface RetryPolicy {
  /** The longest first wait; doubles with each attempt. Default 500. */
  readonly baseMs: number;
  /** No wait is longer, unless the server asks for it. Default 8,000. */
  readonly capMs: number;
  /** The longest wait that a server can ask for; beyond it the error is given at once. Default 60,000. */
  readonly maxRetryAfterMs: number;
  /** Whether 409 is tried again. Default false. */
  readonly conflict: boolean;
  /** A number from 0 to 1: the part of the wait that is waited. Default `Math.random`: full jitter. */
  readonly random: () => number;
}

/** What the retries of one client and all derived from it may cost, so that a broken server is not hammered. */
export interface RetryBudget {
  tokens: number;
}

const budgetSize = 500;
const retryCost = 5;

export function createBudget(): RetryBudget {
  return { tokens: budgetSize };
}

/** A success pays something back. */
export function refund(budget: RetryBudget): void {
  budget.tokens = Math.min(budgetSize, budget.tokens + 1);
}

/**
 * How long to wait before the next attempt, or null where the failure is final. Takes from the budget.
 * `attempt`: how many further ones there were; `repeatable`: whether the request does no more when it arrives twice;
 * `remainingMs`: until the deadline.
 */
export function retryDelay(
  error: SdkError,
  attempt: number,
  repeatable: boolean,
  remainingMs: number,
  {
    baseMs = 500,
    capMs = 8_000,
    maxRetryAfterMs = 60_000,
    conflict = false,
    random = Math.random,
  }: Partial<RetryPolicy>,
  budget: RetryBudget,
): number | null {
  if (!isRetryable(error, repeatable, conflict)) return null;
  const { retryAfterMs: asked } = error as { readonly retryAfterMs?: number };
  const delay = asked ?? Math.min(capMs, baseMs * 2 ** attempt) * random();
  if (
    (asked ?? 0) > maxRetryAfterMs ||
    delay >= remainingMs ||
    budget.tokens < retryCost
  )
    return null;
  budget.tokens -= retryCost;
  return delay;
}

function isRetryable(
  error: SdkError,
  repeatable: boolean,
  conflict: boolean,
): boolean {
  const { kind, status = 0 } = error;
  if (status === 409) return conflict;
  if (status === 429 || status === 503) return true;
  const { code = "" } = error as { readonly code?: string };
  return repeatable
    ? kind === "network" || kind === "timeout" || isRetryableStatus(status)
    : kind === "network" && neverSent.test(code);
}

/** Statuses of which the same request may be rid by trying again. */
export function isRetryableStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Codes that say that there was no connection: the server cannot have seen the request. */
const neverSent =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|CONNECT_TIMEOUT|ConnectionRefused/;

/** The wait a server asks for: `retry-after-ms`, seconds or a date (RFC 9110 section 10.2.3), in milliseconds. */
export function retryAfter(
  headers: Headers,
  now: number = Date.now(),
): number | undefined {
  const number = (text: string | null): number => Number(text || NaN);
  const exact = number(headers.get("retry-after-ms"));
  if (exact >= 0) return exact;
  const value = headers.get("retry-after");
  const seconds = number(value);
  if (seconds >= 0) return seconds * 1000;
  // Measured by the server's own clock where it tells it.
  const since = Date.parse(headers.get("date")!) || now;
  const date = seconds < 0 ? NaN : Date.parse(value!);
  return date >= 0 ? Math.max(0, date - since) : undefined;
}
