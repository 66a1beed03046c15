import { AbortError, TimeoutError } from "./callErrors.js";
import { type ErrorDetails, SdkError } from "./sdkError.js";

/** The time and the patience that one attempt has. */
export interface Attempt {
  /** Aborted with the `SdkError` that the call is to reject with; undefined where nothing can end the attempt. */
  readonly signal: AbortSignal | undefined;
  /** Aborts with a `TimeoutError` after the time, `Infinity` for never; replaces an earlier limit. */
  readonly limit: (ms: number) => void;
  /** Lets go of timer and caller's signal. */
  readonly release: () => void;
}

/** Some 24 days; longer ones end at once. */
const longestTimer = 2e9;

/**
 * `endless`: nothing limits the attempt but the caller's signal. Without one it needs no controller, which is a good part
 * of what a call costs. Controllers are not used twice: somebody may still read the response, or a clone of it.
 */
export function startAttempt(
  signal: AbortSignal | undefined,
  endless: boolean,
  details: ErrorDetails,
): Attempt {
  const controller = signal || !endless ? new AbortController() : undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const letGo = onAbort(signal, details, (error) => {
    controller?.abort(error);
  });
  return {
    signal: controller?.signal,
    limit(ms) {
      clearTimeout(timer);
      if (ms <= longestTimer)
        timer = setTimeout(() => {
          controller?.abort(
            new TimeoutError(`not done in time (${ms} ms)`, details),
          );
        }, ms);
    },
    release() {
      clearTimeout(timer);
      letGo();
    },
  };
}

/** Waits, or rejects at once when the signal is aborted. */
export function sleep(
  ms: number,
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return race(wait, signal, details).finally(() => {
    clearTimeout(timer);
  });
}

/** A promise that is not waited for any longer once the signal is aborted. */
export function race<T>(
  promise: Promise<T>,
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const letGo = onAbort(signal, details, reject);
    promise.then(resolve, reject).finally(letGo);
  });
}

/** What waits for a signal: one listener serves all, for platforms warn of many and let go of them slowly. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Tells, now or later, that the caller gave up; gives a function that ends the listening. */
function onAbort(
  signal: AbortSignal | undefined,
  details: ErrorDetails,
  tell: (error: SdkError) => void,
): () => void {
  if (!signal) return () => undefined;
  const abort = (): void => {
    tell(aborted(signal, details));
  };
  if (signal.aborted) abort();
  let all = waiting.get(signal);
  if (!all) {
    const listeners = (all = new Set());
    waiting.set(signal, all);
    signal.addEventListener("abort", () => {
      for (const listener of listeners) listener();
    });
  }
  all.add(abort);
  return () => all.delete(abort);
}

/** What a call rejects with whose signal was aborted; by a runtime of this kind: its own error. */
export function aborted(
  { reason }: AbortSignal,
  details: ErrorDetails,
): SdkError {
  return reason instanceof SdkError
    ? reason
    : new AbortError("aborted", { ...details, cause: reason });
}
