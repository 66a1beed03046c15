import type { SdkError } from "./sdkError.js";
import type { RequestSummary } from "./redact.js";
import type { Operation } from "./operation.js";

/** A request about to be sent. Middleware may change it. */
export interface HttpRequest {
  method: string;
  url: string;
  /** By lower-case name. */
  readonly headers: Record<string, string>;
  body: RequestBody;
}

/** What can be sent: what `fetch` takes, and streams as async iterables. */
export type RequestBody =
  | string
  | Blob
  | Uint8Array
  | ArrayBuffer
  | URLSearchParams
  | FormData
  | ReadableStream<Uint8Array>
  | undefined;

/** What a middleware is told about the call. */
export interface CallContext {
  readonly operation: Operation<unknown, unknown>;
  /** 0 for the first attempt. */
  readonly attempt: number;
  /** Aborted when the caller gives up or the deadline has passed. */
  readonly signal: AbortSignal;
  /** Method and URL with nothing secret in them, for logs. */
  readonly summary: RequestSummary;
  /** For the middleware's own use: the same object through all hooks of a call. */
  readonly state: Map<unknown, unknown>;
}

/** Hooks around every call, run in the order of the client's list; what they throw ends the call. */
export interface Middleware {
  /** Once per call, before anything is serialised. */
  readonly onInput?: (
    operation: Operation<unknown, unknown>,
    input: Readonly<Record<string, unknown>>,
  ) => void | Promise<void>;
  /** Before each attempt, credentials included: may change the request, or wait. */
  readonly onRequest?: (
    request: HttpRequest,
    context: CallContext,
  ) => void | Promise<void>;
  /** After each response, whatever its status; may give another one instead. Must not read the body of the given one. */
  readonly onResponse?: (
    response: Response,
    request: HttpRequest,
    context: CallContext,
  ) => Response | undefined | void | Promise<Response | undefined | void>;
  /** After each failed attempt; `retryInMs` is null when it was the last. May give another error to reject with. */
  readonly onError?: (
    error: SdkError,
    context: CallContext & { readonly retryInMs: number | null },
  ) => Error | undefined | void | Promise<Error | undefined | void>;
  /** Once per successful call, with the decoded body; gives what the caller gets (`undefined`: the body itself). */
  readonly onOutput?: (
    operation: Operation<unknown, unknown>,
    data: unknown,
    response: Response,
  ) => unknown;
}
