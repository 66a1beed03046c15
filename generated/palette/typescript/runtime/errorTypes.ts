import type { ApiError } from "./apiError.js";
import type {
  AbortError,
  DecodeError,
  NetworkError,
  PaginationError,
  TimeoutError,
  UsageError,
  ValidationError,
} from "./callErrors.js";

type Known4XX =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 418
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

type Known5XX = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

type Known3XX = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** The statuses a response key stands for, those that have a key of their own left out. */
type StatusOf<Key, Keys> = Key extends number
  ? Key
  : Key extends "4XX"
    ? Exclude<Known4XX, Keys>
    : Key extends "5XX"
      ? Exclude<Known5XX, Keys>
      : Key extends "3XX"
        ? Exclude<Known3XX, Keys>
        : Key extends "default"
          ? Exclude<
              | Known3XX
              | ("4XX" extends Keys ? never : Known4XX)
              | ("5XX" extends Keys ? never : Known5XX),
              Keys
            >
          : never;

/** The typed errors of an operation, told apart by `status`; its `Errors` are response keys → bodies. */
export type ApiErrorOf<Errors> = unknown extends Errors
  ? ApiError
  : {
      [Key in keyof Errors]: ApiError<StatusOf<Key, keyof Errors>, Errors[Key]>;
    }[keyof Errors];

/** Everything a call of an operation rejects with, told apart by `kind` or, for error responses, by `status`. */
export type CallError<Errors = unknown> =
  | ApiErrorOf<Errors>
  | NetworkError
  | TimeoutError
  | AbortError
  | UsageError
  | DecodeError
  | PaginationError
  | ValidationError;
