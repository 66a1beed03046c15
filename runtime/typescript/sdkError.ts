import type { RequestSummary } from "./redact.js";

/** Tells the errors of a call apart without `instanceof`. */
export type ErrorKind =
  | "api"
  | "network"
  | "timeout"
  | "abort"
  | "usage"
  | "decode"
  | "validation"
  | "pagination";

export interface ErrorDetails {
  /** Id of the operation that was called. */
  readonly operation?: string | undefined;
  readonly request?: RequestSummary | undefined;
  readonly cause?: unknown;
}

/** What every call of an SDK rejects with. It never holds a credential. */
export abstract class SdkError extends Error {
  abstract readonly kind: ErrorKind;
  /** Id of the operation that was called. */
  readonly operation: string | undefined;
  /** Method and URL, redacted; undefined where no request was made. */
  readonly request: RequestSummary | undefined;
  /** The HTTP status of an `ApiError`; undefined for every other kind. */
  readonly status: number | undefined = undefined;

  constructor(message: string, details: ErrorDetails = {}) {
    super(
      message,
      details.cause === undefined ? undefined : { cause: details.cause },
    );
    this.operation = details.operation;
    this.request = details.request;
  }
}

/** A member that is there, but shown by no inspector, log or JSON: it may hold what is secret. */
export function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
}
