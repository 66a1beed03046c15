import { requestId } from "./apiError.js";
import type { Client } from "./client.js";
import { run } from "./exchange.js";
import type { Closed } from "./gate.js";
import type { Operation } from "./operation.js";
import type { ScopeKind } from "./scope.js";

export { isApiError, safe, type SafeResult } from "./safe.js";

/** What one call may have different from its client. */
export interface RequestOptions {
  /** Gives up: cancels the request, the reading of its body and the wait before a further attempt. */
  readonly signal?: AbortSignal | undefined;
  /** Longest time of one attempt, until its body is read; 0: no limit. */
  readonly timeoutMs?: number | undefined;
  /** Longest time of the call with all its attempts and waits; 0: no limit. */
  readonly deadlineMs?: number | undefined;
  /** Further attempts after a failure. */
  readonly retries?: number | undefined;
  /** Sent besides the client's; null removes one. */
  readonly headers?: Readonly<Record<string, string | null>> | undefined;
  /** The same on every attempt; with it a POST may be repeated. */
  readonly idempotencyKey?: string | undefined;
  /** The media type to send the body as, where the operation knows several. */
  readonly contentType?: string | undefined;
  /** Lists only: the page to begin with, from `page.token`. */
  readonly pageToken?: string | undefined;
}

/** Data with the response it came in. */
export interface WithResponse<Output> {
  readonly data: Output;
  /** Its body has been read. */
  readonly response: Response;
  readonly requestId: string | undefined;
}

/** A call under way: awaited, it gives the decoded body. Rejects with an `SdkError`. */
export interface ApiPromise<Output, Errors = unknown> extends Promise<Output> {
  /** The data, and the response for its status and headers. */
  withResponse(): Promise<WithResponse<Output>>;
  /** The response of a success with its body unread; to be asked for at once, in place of awaiting the call. */
  asResponse(): Promise<Response>;
  /** Never present at run time: carries the types. */
  readonly errors?: Errors;
}

/** `[input, options?]`, the input left out where nothing in it is required. */
export type CallArguments<Input> = Input extends Closed
  ? [input?: object | undefined, options?: RequestOptions | undefined]
  : Record<never, never> extends Input
    ? [input?: Input | undefined, options?: RequestOptions | undefined]
    : [input: Input, options?: RequestOptions | undefined];

/**
 * A client for an operation of that scope and input; for one whose gate is closed, what no client is: so that the error
 * is about the gate, with or without an input.
 */
export type ClientFor<Input, Scope extends ScopeKind> = Client<NoInfer<Scope>> &
  (Input extends Closed ? NoInfer<Input> : unknown);

/** Calls an operation. */
export function call<Input, Output, Errors, Scope extends ScopeKind>(
  client: ClientFor<Input, Scope>,
  operation: Operation<Input, Output, Errors, Scope>,
  ...[input, options]: CallArguments<Input>
): ApiPromise<Output, Errors> {
  return start(client, operation, input ?? {}, options ?? {}, undefined);
}

/** Calls an operation at what `revise` makes of its URL. */
export function start<Output, Errors>(
  client: Client,
  operation: Operation<unknown, Output, Errors>,
  input: object,
  options: RequestOptions,
  revise: ((url: string) => string) | undefined,
): ApiPromise<Output, Errors> {
  let raw = false;
  const done = run(
    client,
    operation,
    input as Readonly<Record<string, unknown>>,
    options,
    revise,
    () => raw,
  );
  const promise = done.then(({ data }) => data as Output);
  const instead = <T>(other: Promise<T>): Promise<T> => {
    promise.catch(() => undefined);
    return other;
  };
  return Object.assign(promise, {
    withResponse: () =>
      instead(
        done.then(({ data, response }) => ({
          data: data as Output,
          response,
          requestId: requestId(response),
        })),
      ),
    asResponse: () => {
      raw = true;
      return instead(done.then(({ response }) => response));
    },
  });
}
