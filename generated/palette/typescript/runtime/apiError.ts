import { type ErrorDetails, hide, SdkError } from "./sdkError.js";

/** What was read from a response that is not a success. */
export interface ErrorFacts<Body> {
  readonly body: Body;
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
  override readonly kind = "api" as const;
  declare readonly status: Status;
  /** The decoded body: JSON, else text; undefined when empty. */
  declare readonly body: Body;
  /** The server's own error code. */
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  /** What the server asked to wait; undefined when it did not. */
  declare readonly retryAfterMs: number | undefined;
  /** Whether the same call may succeed later. */
  declare readonly isRetryable: boolean;
  /** The response's headers. */
  declare readonly headers: Headers;
  /** The response, its body already read. */
  declare readonly response: Response;

  constructor(
    message: string,
    found: ErrorFacts<Body>,
    details: ErrorDetails & { readonly response: Response },
  ) {
    super(message, details);
    const { response } = details;
    const { status, headers } = response;
    Object.assign(this, found, { status, requestId: requestId(response) });
    hide(this, "headers", headers);
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
  const classes: Readonly<Record<number, unknown>> = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
  };
  return (classes[status] ??
    (status >= 500 ? ServerError : ApiError)) as typeof ApiError;
}

/** The id that servers and gateways give a request, for their logs. */
export function requestId({ headers }: Response): string | undefined {
  return headers.get("x-request-id") ?? headers.get("request-id") ?? undefined;
}
