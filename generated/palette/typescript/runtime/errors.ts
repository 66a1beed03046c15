/** Everything a call can reject with. */
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
} from "./apiError.js";
export {
  AbortError,
  DecodeError,
  type Issue,
  NetworkError,
  PaginationError,
  TimeoutError,
  UsageError,
  ValidationError,
} from "./callErrors.js";
export type { ApiErrorOf, CallError } from "./errorTypes.js";
export type { RequestSummary } from "./redact.js";
export { type ErrorDetails, type ErrorKind, SdkError } from "./sdkError.js";
