import { type ErrorDetails, SdkError } from "./sdkError.js";

/** The server cannot be reached, or the connection broke. */
export class NetworkError extends SdkError {
  override readonly name: string = "NetworkError";
  override readonly kind = "network" as const;
  declare readonly status: undefined;
  /** The system's code, such as `ECONNREFUSED`, where the platform tells it. */
  declare readonly code: string | undefined;
}

/** An attempt took longer than `timeoutMs`, or the call longer than `deadlineMs`. */
export class TimeoutError extends SdkError {
  override readonly name: string = "TimeoutError";
  override readonly kind = "timeout" as const;
  declare readonly status: undefined;
}

/** The caller's signal was aborted; `cause` is its reason. */
export class AbortError extends SdkError {
  override readonly name: string = "AbortError";
  override readonly kind = "abort" as const;
  declare readonly status: undefined;
}

/** The call cannot be made as it was written: a missing parameter, a value without a wire form, a wrong base URL. */
export class UsageError extends SdkError {
  override readonly name: string = "UsageError";
  override readonly kind = "usage" as const;
  declare readonly status: undefined;
  /** The input member or option that is wrong. */
  declare readonly place: string | undefined;
}

/** A successful response whose body is not what its type says. */
export class DecodeError extends SdkError {
  override readonly name: string = "DecodeError";
  override readonly kind = "decode" as const;
  declare readonly status: undefined;
  /** Its body has been read. */
  declare readonly response: Response;
}

/** A page token came twice, or a next page is somewhere it may not be. */
export class PaginationError extends SdkError {
  override readonly name: string = "PaginationError";
  override readonly kind = "pagination" as const;
  declare readonly status: undefined;
}

/** One finding of a validator. */
export interface Issue {
  readonly message: string;
  /** JSON pointer into the input or the response body. */
  readonly path: string;
}

/** Input or response does not match the description. */
export class ValidationError extends SdkError {
  override readonly name: string = "ValidationError";
  override readonly kind = "validation" as const;
  declare readonly status: undefined;
  readonly issues: readonly Issue[];

  constructor(
    message: string,
    issues: readonly Issue[],
    details: ErrorDetails = {},
  ) {
    super(message, details);
    this.issues = issues;
  }
}
