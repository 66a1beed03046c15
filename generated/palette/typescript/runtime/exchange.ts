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
  const endless =
    hooks.length === 0 && Math.min(timeoutMs, deadline) === Infinity;
  const replayable = body?.again !== null;
  const retries = replayable ? (options.retries ?? config.retries ?? 2) : 0;
  const state = new Map<unknown, unknown>();
  let used: readonly UsedCredential[] = [];
  let attempt = 0;
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
    const hidden = secrets(request.headers);
    for (const [, credential] of used) hidden.push(credential);
    throw await readError(
      response,
      config.errors,
      operation.errors,
      hidden,
      details,
    );
  };

  /** One attempt: sends, and reads the body. The clock is let go unless something is still to be read. */
  const once = async (): Promise<Outcome> => {
    const { signal, limit, release } = clock;
    const response = await send();
    const codec = codecFor(operation, response);
    const raw = isRaw();
    const streaming = raw || codec?.[0].streaming;
    if (streaming) limit(Infinity);
    if (raw) return { data: undefined, response };
    let data = await readOutput(
      operation,
      response,
      codec,
      { signal, details, release, reopen: send },
      details,
    );
    if (!streaming) release();
    for (const hook of hooks)
      data = (await hook.onOutput?.(operation, data, response)) ?? data;
    return { data, response };
  };

  let renewed = false;
  for (let retry = 0; ; attempt++) {
    clock = startAttempt(options.signal, endless, details);
    const { signal } = clock;
    if (hooks.length > 0)
      context = {
        operation,
        attempt,
        signal: signal!,
        get summary() {
          return summary();
        },
        state,
      };
    let error: unknown;
    try {
      const outcome = await once();
      refund(config.budget);
      return outcome;
    } catch (thrown) {
      error = signal?.aborted ? signal.reason : thrown;
    }
    try {
      if (!(error instanceof SdkError)) throw error;
      if (error.status === 401 && replayable && !renewed) {
        renewed = true;
        try {
          if (await renewCredentials(client, used, signal, details)) continue;
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
        const other = await hook.onError?.(error, {
          ...context!,
          retryInMs,
        });
        if (other && retryInMs === null) throw other;
      }
      if (retryInMs === null) throw error;
      await sleep(retryInMs, options.signal, details);
    } finally {
      clock.release();
    }
  }
}
