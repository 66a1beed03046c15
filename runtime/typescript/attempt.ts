import { AbortError } from "./callErrors.js";
import { type ErrorDetails, SdkError } from "./sdkError.js";

/** The time and the patience that one attempt has. */
export interface Attempt {
  /** Aborted with the `SdkError` that the call is to reject with. */
  readonly signal: AbortSignal;
  /** Aborts after the time; replaces an earlier limit. */
  limit(ms: number, error: () => SdkError): void;
  /** Takes the limit away: what goes on is the caller's to end. */
  unlimit(): void;
  /** Lets go of timer and caller's signal. */
  release(): void;
}

const longestTimer = 2 ** 31 - 1;

export function startAttempt(
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Attempt {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const abort = (): void =>
    controller.abort(aborted(signal as AbortSignal, details));
  if (signal?.aborted) abort();
  else signal?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    limit(ms, error) {
      clearTimeout(timer);
      if (ms <= longestTimer)
        timer = setTimeout(() => controller.abort(error()), ms);
    },
    unlimit() {
      clearTimeout(timer);
    },
    release() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    },
  };
}

/** Waits, or rejects at once when the signal is aborted. */
export function sleep(
  ms: number,
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted(signal, details));
    const abort = (): void => {
      clearTimeout(timer);
      reject(aborted(signal as AbortSignal, details));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", abort, { once: true });
  });
}

/** What a call rejects with whose signal was aborted; by a runtime of this kind: its own error. */
export function aborted(signal: AbortSignal, details: ErrorDetails): SdkError {
  const cause: unknown = signal.reason;
  if (cause instanceof SdkError) return cause;
  const of = details.operation === undefined ? "" : details.operation + ": ";
  return new AbortError(`${of}aborted by the caller`, { ...details, cause });
}

/** A promise that is not waited for any longer once the signal is aborted. */
export function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    promise
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
