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
  /** Or what makes it, where it is seldom wanted. */
  readonly request?: RequestSummary | (() => RequestSummary) | undefined;
  readonly response?: Response | undefined;
  /** The input member or option that is wrong. */
  readonly place?: string | undefined;
  /** The system's code of a connection that failed. */
  readonly code?: string | undefined;
  readonly cause?: unknown;
}

/** What every call of an SDK rejects with. It never holds a credential. */
export abstract class SdkError extends Error {
  abstract readonly kind: ErrorKind;
  /** Id of the operation that was called. */
  declare readonly operation: string | undefined;
  /** Method and URL, redacted; undefined where no request was made. */
  declare readonly request: RequestSummary | undefined;
  /** The HTTP status of an `ApiError`; undefined for every other kind. */
  declare readonly status: number | undefined;

  /** The message begins with the operation. */
  constructor(message: string, details: ErrorDetails = {}) {
    super((details.operation ? details.operation + ": " : "") + message);
    for (const [name, value] of Object.entries(details))
      if (/cause|response/.test(name)) hide(this, name, value);
      else if (value !== undefined)
        Object.assign(this, {
          [name]: typeof value === "function" ? value() : value,
        });
  }
}

/** A member that is there, but shown by no inspector, log or JSON: it may hold what is secret. */
export function hide(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true });
}
