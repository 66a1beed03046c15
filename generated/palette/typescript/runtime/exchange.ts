import { type Attempt, sleep, startAttempt } from "./attempt.js";
import {
  authorize,
  renewCredentials,
  type UsedCredential,
} from "./authorize.js";
import type { RequestOptions } from "./call.js";
import type { Client } from "./client.js";
import type { CallContext, HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import {
  isSecretName,
  mask,
  type RequestSummary,
  secretsOf,
} from "./redact.js";
import { type Input, prepare } from "./request.js";
import { codecFor, readError, readOutput } from "./response.js";
import { refund, retryDelay } from "./retry.js";
import { hide, SdkError } from "./sdkError.js";
import { transport } from "./transport.js";

/** One call: what it was asked with. */
export interface Exchange {
  readonly client: Client;
  readonly operation: Operation<unknown, unknown>;
  readonly options: RequestOptions;
  /** Makes another URL of the one that was prepared. */
  readonly revise: ((url: string) => string) | undefined;
  /** True: the body is left unread. */
  raw: boolean;
}

export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
}

/** Makes a call: attempts it until it succeeds, fails for good, or runs out of time. */
export async function run(exchange: Exchange, input: Input): Promise<Outcome> {
  const { client, operation, options, revise } = exchange;
  const { config } = client;
  const { hooks } = config;
  for (const hook of hooks) await hook.onInput?.(operation, input);
  const { url, headers, body, repeatable } = prepare(
    config,
    operation,
    input,
    options,
  );
  const target = revise?.(url) ?? url;
  const secrets = (): string[] => secretsOf(input, operation.sensitive);
  const details = {
    operation: operation.id,
    get request(): RequestSummary {
      return { method: operation.method, url: mask(target, secrets()) };
    },
  };
  const deadlineMs = options.deadlineMs ?? config.deadlineMs;
  const deadline = deadlineMs ? Date.now() + deadlineMs : Infinity;
  const timeoutMs =
    (options.timeoutMs ?? config.timeoutMs ?? 60_000) || Infinity;
  const replayable = body?.again !== null;
  const retries = replayable ? (options.retries ?? config.retries ?? 2) : 0;
  const state = new Map<unknown, unknown>();
  let used: readonly UsedCredential[] = [];

  /** Sends with credentials and hooks; gives a success, throws an `ApiError` for the rest. */
  const send = async (
    clock: Attempt,
    context: CallContext,
    further?: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    const { signal } = clock;
    const request: HttpRequest = {
      method: operation.method,
      url: target,
      headers: { ...headers, ...further },
      body: context.attempt > 0 && body?.again ? body.again() : body?.body,
    };
    clock.limit(deadline - Date.now());
    used = await authorize(client, operation, request, signal, details);
    for (const hook of hooks) await hook.onRequest?.(request, context);
    clock.limit(Math.min(timeoutMs, deadline - Date.now()));
    let response = await transport(config, request, signal, details);
    for (const hook of hooks)
      response =
        (await hook.onResponse?.(response, request, context)) ?? response;
    if (response.ok) return response;
    const hidden = secrets();
    for (const [, credential] of used) hidden.push(credential);
    for (const name in request.headers)
      if (isSecretName(name)) hidden.push(request.headers[name] as string);
    throw await readError(response, config.errors, hidden, details);
  };

  /** One attempt: sends, and reads the body. The clock is let go unless something is still to be read. */
  const once = async (
    clock: Attempt,
    context: CallContext,
  ): Promise<Outcome> => {
    const response = await send(clock, context);
    const codec = codecFor(operation, response);
    const streaming = exchange.raw || codec?.[0].streaming;
    if (streaming) clock.limit(Infinity);
    if (exchange.raw) return { data: undefined, response };
    const { release } = clock;
    let data = await readOutput(
      operation,
      response,
      codec,
      {
        signal: clock.signal,
        details,
        release,
        reopen: (further) => send(clock, context, further),
      },
      details,
    );
    if (!streaming) release();
    for (const hook of hooks)
      data = (await hook.onOutput?.(operation, data, response)) ?? data;
    return { data, response };
  };

  let renewed = false;
  for (let attempt = 0, retry = 0; ; attempt++) {
    const clock = startAttempt(options.signal, details);
    const { signal } = clock;
    const context: CallContext = {
      operation,
      attempt,
      signal,
      get summary() {
        return details.request;
      },
      state,
    };
    let error: unknown;
    try {
      const outcome = await once(clock, context);
      refund(config.budget);
      return outcome;
    } catch (thrown) {
      error = signal.aborted ? signal.reason : thrown;
    }
    try {
      if (!(error instanceof SdkError)) throw error;
      if (error.status === 401 && replayable && !renewed) {
        renewed = true;
        try {
          if (await renewCredentials(client, used, signal, details)) continue;
        } catch (cause) {
          if (signal.aborted) throw cause;
          hide(error, "cause", cause);
        }
      }
      const retryInMs = retryDelay(
        {
          error,
          attempt: retry++,
          repeatable,
          remainingMs: deadline - Date.now(),
        },
        retries,
        config.retry,
        config.budget,
      );
      for (const hook of hooks) {
        const other = await hook.onError?.(error, { ...context, retryInMs });
        if (other && retryInMs === null) throw other;
      }
      if (retryInMs === null) throw error;
      await sleep(retryInMs, options.signal, details);
    } finally {
      clock.release();
    }
  }
}
