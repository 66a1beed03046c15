import { aborted, sleep } from "./attempt.js";
import { TimeoutError } from "./callErrors.js";

/** When to stop asking. */
export interface WaitOptions<Value> {
  /** True: what was waited for has come about. */
  readonly until: (value: Value) => boolean;
  /** True, or a reason: it never will; rejects with a `WaitError`. */
  readonly failed?: (value: Value) => boolean | string;
  /** Whether a rejected call means "not yet", such as a 404 of what is being made. Default: it never does. */
  readonly ignore?: (error: unknown) => boolean;
  /** Time between answers; default 5,000. */
  readonly intervalMs?: number;
  /** Longest wait; default 1,800,000 (half an hour); 0: no limit. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal | undefined;
  /** Told each answer that is not yet the one. */
  readonly onPoll?: (value: Value, count: number) => void;
}

/** What was waited for will not come about. */
export class WaitError<Value = unknown> extends Error {
  override readonly name: string = "WaitError";
  /** The answer that told so. */
  readonly value: Value;

  constructor(message: string, value: Value) {
    super(message);
    this.value = value;
  }
}

/**
 * Makes a call again and again until its answer fits; gives that answer.
 * Rejects with a `WaitError`, a `TimeoutError`, an `AbortError`, or what the call rejects with.
 */
export async function waitUntil<Value>(
  call: () => Promise<Value>,
  options: WaitOptions<Value>,
): Promise<Value> {
  const { until, failed, ignore, signal, onPoll } = options;
  const intervalMs = options.intervalMs ?? 5_000;
  const deadlineMs = options.deadlineMs ?? 1_800_000;
  const end = deadlineMs === 0 ? Infinity : Date.now() + deadlineMs;
  for (let count = 1; ; count++) {
    if (signal?.aborted) throw aborted(signal, {});
    const answer = await poll(call, ignore);
    if (answer) {
      const { value } = answer;
      if (until(value)) return value;
      const reason = failed?.(value) ?? false;
      if (reason !== false)
        throw new WaitError(reason === true ? "it has failed" : reason, value);
      onPoll?.(value, count);
    }
    if (Date.now() + intervalMs > end)
      throw new TimeoutError(`not so within ${deadlineMs} ms`);
    await sleep(intervalMs, signal, {});
  }
}

async function poll<Value>(
  call: () => Promise<Value>,
  ignore: ((error: unknown) => boolean) | undefined,
): Promise<{ readonly value: Value } | null> {
  try {
    return { value: await call() };
  } catch (error) {
    if (ignore?.(error)) return null;
    throw error;
  }
}
