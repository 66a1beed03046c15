import { type ErrorDetails, hide, SdkError } from "./sdkError.js";

/** What was read from a response that is not a success. */
export interface ErrorResponse<Status extends number, Body> {
  readonly status: Status;
  readonly response: Response;
  readonly body: Body;
  readonly message: string;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly isRetryable: boolean;
}

/** A response that is not a success. `body` is typed by the operation where it was called through `safe` or `isApiError`. */
export class ApiError<
  Status extends number = number,
  Body = unknown,
> extends SdkError {
  override readonly name: string = "ApiError";
  override readonly kind: "api" = "api";
  override readonly status: Status;
  /** The decoded body: JSON, else text; undefined when empty. */
  readonly body: Body;
  /** The server's own error code. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** What the server asked to wait; undefined when it did not. */
  readonly retryAfterMs: number | undefined;
  /** Whether the same call may succeed later. */
  readonly isRetryable: boolean;
  /** The response's headers. */
  declare readonly headers: Headers;
  /** The response, its body already read. */
  declare readonly response: Response;

  constructor(found: ErrorResponse<Status, Body>, details: ErrorDetails = {}) {
    super(found.message, details);
    this.status = found.status;
    this.body = found.body;
    this.code = found.code;
    this.requestId = requestId(found.response);
    this.retryAfterMs = found.retryAfterMs;
    this.isRetryable = found.isRetryable;
    hide(this, "headers", found.response.headers);
    hide(this, "response", found.response);
  }
}

export class BadRequestError<Body = unknown> extends ApiError<400, Body> {
  override readonly name: string = "BadRequestError";
}

export class UnauthorizedError<Body = unknown> extends ApiError<401, Body> {
  override readonly name: string = "UnauthorizedError";
}

export class ForbiddenError<Body = unknown> extends ApiError<403, Body> {
  override readonly name: string = "ForbiddenError";
}

export class NotFoundError<Body = unknown> extends ApiError<404, Body> {
  override readonly name: string = "NotFoundError";
}

export class ConflictError<Body = unknown> extends ApiError<409, Body> {
  override readonly name: string = "ConflictError";
}

export class UnprocessableError<Body = unknown> extends ApiError<422, Body> {
  override readonly name: string = "UnprocessableError";
}

export class RateLimitError<Body = unknown> extends ApiError<429, Body> {
  override readonly name: string = "RateLimitError";
}

/** 5XX. */
export class ServerError<Body = unknown> extends ApiError<number, Body> {
  override readonly name: string = "ServerError";
}

/** The class of a status. */
export function apiErrorClass(status: number): typeof ApiError {
  switch (status) {
    case 400:
      return BadRequestError as typeof ApiError;
    case 401:
      return UnauthorizedError as typeof ApiError;
    case 403:
      return ForbiddenError as typeof ApiError;
    case 404:
      return NotFoundError as typeof ApiError;
    case 409:
      return ConflictError as typeof ApiError;
    case 422:
      return UnprocessableError as typeof ApiError;
    case 429:
      return RateLimitError as typeof ApiError;
    default:
      return status >= 500 ? (ServerError as typeof ApiError) : ApiError;
  }
}

/** The id that servers and gateways give a request, for their logs. */
export function requestId(response: Response): string | undefined {
  for (const name of ["x-request-id", "request-id", "x-correlation-id"]) {
    const id = response.headers.get(name);
    if (id) return id;
  }
  return undefined;
}
