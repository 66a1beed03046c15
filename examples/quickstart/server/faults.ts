import { setTimeout as sleep } from "node:timers/promises";
import type { Reply } from "./http.js";

/** Something that shall go wrong. The first fault that fits a request is used, as often as `times` says. */
export interface Fault {
  /** Upper case; default: any. */
  readonly method?: string;
  /** Fits when the path begins with it, or matches; default: any. */
  readonly path?: string | RegExp;
  /** How often; default once. */
  readonly times?: number;
  /** Milliseconds to wait before anything else. */
  readonly delayMs?: number;
  /** Closes the connection instead of answering. */
  readonly drop?: boolean;
  /** Answers this instead; without it the request is served after the delay. */
  readonly status?: number;
  /** `code` and `message` of the error body. */
  readonly code?: string;
  readonly message?: string;
  /** Value of the header `Retry-After`. */
  readonly retryAfter?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body to answer with instead of the API's error, sent as JSON. */
  readonly body?: unknown;
}

/** What a fault makes of a request; null serves it as usual. */
export type Outcome = Reply | "drop" | null;

/** The faults that are waiting. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Uses up one fault that fits the request, if there is one. */
  async apply(method: string, path: string): Promise<Outcome> {
    const entry = this.#waiting.find(
      ({ fault, left }) => left > 0 && fits(fault, method, path),
    );
    if (!entry) return null;
    entry.left--;
    const { fault } = entry;
    if (fault.delayMs !== undefined) await sleep(fault.delayMs);
    if (fault.drop === true) return "drop";
    return fault.status === undefined ? null : reply(fault, fault.status);
  }
}

function fits(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  return typeof fault.path === "string"
    ? path.startsWith(fault.path)
    : fault.path.test(path);
}

function reply(fault: Fault, status: number): Reply {
  const { code = "Injected", message = "A fault was injected" } = fault;
  return {
    status,
    headers: {
      ...(fault.retryAfter === undefined
        ? {}
        : { "retry-after": fault.retryAfter }),
      ...fault.headers,
    },
    json: fault.body ?? { code, message, details: {}, ref: "fault" },
  };
}
