import type { ApiPromise as ApiPromiseBase } from "./runtime/call.js";
import type { ApiErrorOf } from "./runtime/errorTypes.js";
import type { Operation } from "./runtime/operation.js";
import type { PagePromise as PagePromiseBase } from "./runtime/paginate.js";
import { isApiError as isApiErrorBase } from "./runtime/safe.js";

/**
 * Bodies of error responses, by status, of operations that declare none of
 * their own.
 */
export type ApiErrors = unknown;

/**
 * A call under way: awaited, it gives the decoded body. It rejects with a
 * {@link CallError}.
 */
export type ApiPromise<Output, Errors = ApiErrors> = ApiPromiseBase<
  Output,
  Errors
>;

/**
 * The first page of a list under way: awaited, it gives the page; iterated, the
 * items of all pages.
 */
export type PagePromise<Output, Item, Errors = ApiErrors> = PagePromiseBase<
  Output,
  Item,
  Errors
>;

/**
 * Whether a caught value is an error response, of that operation where one is
 * given; narrows `status` and `body`.
 */
export function isApiError<Errors = ApiErrors>(
  error: unknown,
  operation?: Operation<unknown, unknown, Errors>,
): error is ApiErrorOf<Errors> {
  return isApiErrorBase(error, operation);
}

export {
  ApiError,
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  RateLimitError,
  ServerError,
  UnauthorizedError,
  UnprocessableError,
} from "./runtime/apiError.js";
export {
  AbortError,
  DecodeError,
  NetworkError,
  PaginationError,
  TimeoutError,
  UsageError,
  ValidationError,
} from "./runtime/callErrors.js";
export type { CallError } from "./runtime/errorTypes.js";
export { hasCode, safe, type SafeResult } from "./runtime/safe.js";
export { SdkError } from "./runtime/sdkError.js";
