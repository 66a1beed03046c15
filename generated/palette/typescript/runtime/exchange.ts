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
import { mask, type RequestSummary, secretsOf } from "./redact.js";
import { type Input, prepare } from "./request.js";
import { codecFor, readError, readOutput } from "./response.js";
import { refund, retryDelay } from "./retry.js";
import { type ErrorDetails, hide, SdkError } from "./sdkError.js";
import { transport } from "./transport.js";

export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
}

/**
 * Makes a call: attempts it until it succeeds, fails for good, or runs out of time.
 * `revise` makes another URL of the one that was prepared; the body is left unread where `isRaw` says so.
 */
export async function run(
  client: Client,
  operation: Operation<unknown, unknown>,
  input: Input,
  options: RequestOptions,
  revise: ((url: string) => string) | undefined,
  isRaw: () => boolean,
): Promise<Outcome> {
  const { config } = client;
  const { hooks } = config;
  const state = hooks[0] && new Map<unknown, unknown>();
  for (const hook of hooks) await hook.onInput?.(operation, input);
  const { url, headers, body, repeatable } = prepare(
    config,
    operation,
    input,
    options,
  );
  const target = revise?.(url) ?? url;
  const secrets = (headers?: object): string[] =>
    secretsOf([input, headers], operation.sensitive);
  const summary = (): RequestSummary => ({
    method: operation.method,
    url: mask(target, secrets()),
  });
  const details: ErrorDetails = { operation: operation.id, request: summary };
  const deadlineMs = options.deadlineMs ?? config.deadlineMs;
  const deadline = deadlineMs ? Date.now() + deadlineMs : Infinity;
  const remaining = (): number => deadline - Date.now();
  const timeoutMs =
    (options.timeoutMs ?? config.timeoutMs ?? 60_000) || Infinity;
  const endless = !state && Math.min(timeoutMs, deadline) === Infinity;
  const replayable = body?.again !== null;
  const retries = replayable ? (options.retries ?? config.retries ?? 2) : 0;
  let used: readonly UsedCredential[] = [];
  let attempt = 0;
  let retry = 0;
  let renewed = false;
  let clock: Attempt;
  let context: CallContext;

  /** Sends with credentials and hooks; gives a success, throws an `ApiError` for the rest. */
  const send = async (
    further?: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    const { signal } = clock;
    const request: HttpRequest = {
      method: operation.method,
      url: target,
      headers: { ...headers, ...further },
      body: attempt > 0 && body?.again ? body.again() : body?.body,
    };
    clock.limit(remaining());
    used = await authorize(client, operation, request, signal, details);
    for (const hook of hooks) await hook.onRequest?.(request, context);
    clock.limit(Math.min(timeoutMs, remaining()));
    let response = await transport(config, request, signal, details);
    for (const hook of hooks)
      response =
        (await hook.onResponse?.(response, request, context)) ?? response;
    if (response.ok) return response;
    throw await readError(
      response,
      config.errors,
      operation.errors,
      [...secrets(request.headers), ...used.map((one) => one[1])],
      details,
    );
  };

  /** Waits for the next attempt, with another credential if that was it; rejects where the failure is final. */
  const recover = async (thrown: unknown): Promise<void> => {
    const { signal } = clock;
    const error: unknown = signal?.aborted ? signal.reason : thrown;
    if (!(error instanceof SdkError)) throw error;
    if (error.status === 401 && replayable && !renewed) {
      renewed = true;
      try {
        if (await renewCredentials(client, used, signal, details)) return;
      } catch (cause) {
        if (signal?.aborted) throw cause;
        hide(error, "cause", cause);
      }
    }
    const retryInMs =
      retry < retries
        ? retryDelay(
            error,
            retry++,
            repeatable,
            remaining(),
            config.retry ?? {},
            config.budget,
          )
        : null;
    for (const hook of hooks) {
      const other = await hook.onError?.(error, { ...context, retryInMs });
      if (other && retryInMs === null) throw other;
    }
    if (retryInMs === null) throw error;
    await sleep(retryInMs, options.signal, details);
  };

  for (; ; attempt++) {
    clock = startAttempt(options.signal, endless, details);
    const { signal, limit, release } = clock;
    if (state)
      context = {
        operation,
        attempt,
        signal: signal!,
        get summary() {
          return summary();
        },
        state,
      };
    try {
      const response = await send();
      const codec = codecFor(operation, response);
      const raw = isRaw();
      const streaming = raw || codec?.[0].streaming;
      if (streaming) limit(Infinity);
      let data: unknown;
      if (!raw) {
        data = await readOutput(operation, response, codec, {
          signal,
          details,
          release,
          reopen: send,
        });
        if (!streaming) release();
        for (const hook of hooks)
          data = (await hook.onOutput?.(operation, data, response)) ?? data;
      }
      refund(config.budget);
      return { data, response };
    } catch (thrown) {
      await recover(thrown).finally(release);
    }
  }
}
