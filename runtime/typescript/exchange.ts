import { type Attempt, sleep, startAttempt } from "./attempt.js";
import {
  authorize,
  renewCredentials,
  type UsedCredential,
} from "./authorize.js";
import type { RequestOptions } from "./call.js";
import type { Client } from "./client.js";
import { TimeoutError } from "./callErrors.js";
import { type ErrorDetails, hide, SdkError } from "./sdkError.js";
import type { CallContext, HttpRequest } from "./middleware.js";
import type { Operation, PageStep } from "./operation.js";
import {
  isSecretName,
  maskUrl,
  type RequestSummary,
  secretsOf,
} from "./redact.js";
import { type Input, prepare, type PreparedRequest } from "./request.js";
import { codecFor, readError, readOutput } from "./response.js";
import { refund, retryDelay } from "./retry.js";
import { networkError, transport } from "./transport.js";

/** One call: what it was asked with. */
export interface Exchange {
  readonly client: Client;
  readonly operation: Operation<unknown, unknown>;
  readonly options: RequestOptions;
  readonly step: PageStep | undefined;
  /** True: the body is left unread. */
  raw: boolean;
}

export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
}

/** What stays the same through the attempts of a call. */
interface Session {
  readonly exchange: Exchange;
  readonly prepared: PreparedRequest;
  readonly details: ErrorDetails & { readonly request: RequestSummary };
  /** Values that no error may show, besides credentials. */
  readonly secrets: () => string[];
  /** Milliseconds since 1970. */
  readonly deadline: number;
  /** What the last attempt was sent with. */
  used: readonly UsedCredential[];
}

/** Makes a call: attempts it until it succeeds, fails for good, or runs out of time. */
export async function run(exchange: Exchange, input: Input): Promise<Outcome> {
  const { client, operation, options } = exchange;
  const { config } = client;
  for (const hook of config.hooks) hook.onInput?.(operation, input);
  const session = open(exchange, input);
  const { details, prepared } = session;
  const replayable = prepared.body?.again !== null;
  const retries = replayable ? (options.retries ?? config.retries ?? 2) : 0;
  const state = new Map<unknown, unknown>();
  let renewed = false;
  for (let attempt = 0, retry = 0; ; attempt++) {
    const clock = startAttempt(options.signal, details);
    const context: CallContext = {
      operation,
      attempt,
      signal: clock.signal,
      get summary() {
        return details.request;
      },
      state,
    };
    let error: unknown;
    try {
      const outcome = await once(session, clock, context);
      refund(config.budget);
      return outcome;
    } catch (thrown) {
      error = clock.signal.aborted ? clock.signal.reason : thrown;
    }
    try {
      if (!(error instanceof SdkError)) throw error;
      if (error.status === 401 && replayable && !renewed) {
        renewed = true;
        if (await tryToRenew(session, clock.signal, error)) continue;
      }
      const delay = retryDelay(
        {
          error,
          attempt: retry++,
          repeatable: prepared.repeatable,
          remainingMs: session.deadline - Date.now(),
        },
        retries,
        config.retry ?? {},
        config.budget,
      );
      for (const hook of config.hooks) {
        const told = { ...context, retryInMs: delay };
        const other = await hook.onError?.(error, told);
        if (other && delay === null) throw other;
      }
      if (delay === null) throw error;
      await sleep(delay, options.signal, details);
    } finally {
      clock.release();
    }
  }
}

function open(exchange: Exchange, input: Input): Session {
  const { client, operation, options, step } = exchange;
  const { config } = client;
  const prepared = prepare(config, operation, input, options, step);
  const secrets = (): string[] => secretsOf(input, operation.sensitive);
  const deadlineMs = options.deadlineMs ?? config.deadlineMs;
  return {
    exchange,
    prepared,
    details: {
      operation: operation.id,
      get request() {
        return {
          method: operation.method,
          url: maskUrl(prepared.url, secrets()),
        };
      },
    },
    secrets,
    deadline: deadlineMs ? Date.now() + deadlineMs : Infinity,
    used: [],
  };
}

/** One attempt: sends, and reads the body. The clock is let go unless something is still to be read. */
async function once(
  session: Session,
  clock: Attempt,
  context: CallContext,
): Promise<Outcome> {
  const { exchange, details } = session;
  const { operation, client } = exchange;
  const response = await send(session, clock, context, {});
  const codec = codecFor(operation, response);
  if (exchange.raw || codec?.[0].streaming) clock.unlimit();
  if (exchange.raw) return { data: undefined, response };
  let data = await reading(details, () =>
    readOutput(
      operation,
      response,
      codec,
      {
        signal: clock.signal,
        release: () => clock.release(),
        reopen: (headers) => send(session, clock, context, headers),
      },
      details,
    ),
  );
  if (!codec?.[0].streaming) clock.release();
  for (const hook of client.config.hooks)
    data = hook.onOutput?.(operation, data, response) ?? data;
  return { data, response };
}

/** Sends with credentials and hooks; gives a success, throws an `ApiError` for the rest. */
async function send(
  session: Session,
  clock: Attempt,
  context: CallContext,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const { prepared, details, exchange, deadline } = session;
  const { client, operation, options } = exchange;
  const { config } = client;
  const limit = (ms: number, what: string): void =>
    clock.limit(
      ms,
      () => new TimeoutError(`${operation.id}: not done ${what}`, details),
    );
  const timeoutMs =
    (options.timeoutMs ?? config.timeoutMs ?? 60_000) || Infinity;
  const { body } = prepared;
  const request: HttpRequest = {
    method: operation.method,
    url: prepared.url,
    headers: { ...prepared.headers, ...headers },
    body: context.attempt > 0 && body?.again ? body.again() : body?.body,
  };
  limit(deadline - Date.now(), "before the deadline");
  session.used = await authorize(
    client,
    operation,
    request,
    clock.signal,
    details,
  );
  for (const hook of config.hooks) await hook.onRequest?.(request, context);
  if (timeoutMs < deadline - Date.now()) limit(timeoutMs, `in ${timeoutMs} ms`);
  let response = await transport(config, request, clock.signal, details);
  for (const hook of config.hooks)
    response =
      (await hook.onResponse?.(response, request, context)) ?? response;
  if (response.ok) return response;
  const secrets = session.secrets();
  for (const { credential } of session.used) secrets.push(credential);
  for (const name in request.headers)
    if (isSecretName(name)) secrets.push(request.headers[name] as string);
  throw await reading(details, () =>
    readError(response, config.errors, secrets, details),
  );
}

/** A connection that breaks while a body is read. */
async function reading<T>(
  details: ErrorDetails,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof SdkError) throw cause;
    throw networkError(cause, details);
  }
}

/** Whether there are other credentials now. That they could not be had is told as the cause of the rejection. */
async function tryToRenew(
  { exchange, used }: Session,
  signal: AbortSignal,
  error: SdkError,
): Promise<boolean> {
  try {
    return await renewCredentials(exchange.client, used, signal);
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    hide(error, "cause", cause);
    return false;
  }
}
