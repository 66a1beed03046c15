import type { Middleware } from "./middleware.js";
import type { LifecycleRecord, Operation } from "./operation.js";
import { linkTarget } from "./link.js";

/** What a response says about the life cycle of its resource. */
export interface LifecycleHeaders {
  /** Since when it is deprecated; true where no date is told; null where nothing is said (RFC 9745). */
  readonly deprecation: Date | true | null;
  /** From when on it may not answer any longer (RFC 8594). */
  readonly sunset: Date | null;
  /** Documentation of the deprecation. */
  readonly deprecationLink: string | null;
  /** Documentation of the end. */
  readonly sunsetLink: string | null;
  /** What to use instead (RFC 5829). */
  readonly successor: string | null;
}

/** Told once per operation and client. */
export interface LifecycleEvent extends LifecycleHeaders {
  readonly operation: Operation<unknown, unknown>;
  /** What the SDK knew when it was generated. */
  readonly record: LifecycleRecord | null;
  /** How the server's word and the SDK's differ; null where they do not. */
  readonly disagreement: string | null;
  /** One sentence for people. */
  readonly message: string;
}

/** Middleware that tells, once per operation, that what was called is on its way out. What the handler throws is dropped. */
export function onLifecycle(
  handler: (event: LifecycleEvent) => void,
): Middleware {
  const told = new Set<string>();
  return {
    onResponse(response, _request, { operation }) {
      if (told.has(operation.id)) return;
      const event = lifecycleEvent(operation, response.headers);
      if (!event) return;
      told.add(operation.id);
      try {
        handler(event);
      } catch {
        // A notice never breaks a call.
      }
    },
  };
}

/** The event that a response of the operation gives rise to, or null. */
export function lifecycleEvent(
  operation: Operation<unknown, unknown>,
  headers: Headers,
): LifecycleEvent | null {
  const told = readLifecycle(headers);
  const record = operation.lifecycle ?? null;
  if (told.deprecation === null && told.sunset === null && record === null)
    return null;
  return {
    ...told,
    operation,
    record,
    disagreement: disagreement(told, record),
    message: `${operation.id}: ${record?.sentence ?? sentence(told)}`,
  };
}

/** Parses `Deprecation` in its three forms (`@1688169599`, an HTTP date, `true`), `Sunset` and `Link`. */
export function readLifecycle(headers: Headers): LifecycleHeaders {
  const link = headers.get("link") ?? "";
  return {
    deprecation: deprecation(headers.get("deprecation")),
    sunset: date(headers.get("sunset")),
    deprecationLink: linkTarget(link, "deprecation"),
    sunsetLink: linkTarget(link, "sunset"),
    successor: linkTarget(link, "successor-version"),
  };
}

function deprecation(header: string | null): Date | true | null {
  const text = header?.trim();
  if (!text || text === "?0" || text === "false") return null;
  const seconds = /^@(-?\d{1,12})(?:;|$)/.exec(text);
  if (seconds) return new Date(Number(seconds[1]) * 1000);
  return /^(true|\?1)(;|$)/i.test(text) ? true : date(text);
}

function date(text: string | null): Date | null {
  const time = /[a-z]/i.test(text ?? "") ? Date.parse(text ?? "") : NaN;
  return Number.isNaN(time) ? null : new Date(time);
}

function disagreement(
  { deprecation, sunset }: LifecycleHeaders,
  record: LifecycleRecord | null,
): string | null {
  const told = deprecation !== null || sunset !== null;
  if (!record)
    return "the server announces an end that the SDK knows nothing of";
  const server = sunset && day(sunset);
  if (server && record.cutOff && server !== record.cutOff)
    return `the server says ${server}, the SDK ${record.cutOff}`;
  if (server && !record.cutOff)
    return `the server says ${server}, the SDK knows no date`;
  return told ? null : "the server says nothing of it";
}

function sentence({
  deprecation,
  sunset,
  successor,
}: LifecycleHeaders): string {
  const parts = [
    sunset
      ? `Sunset: cut-off ${day(sunset)}.`
      : deprecation instanceof Date
        ? `Deprecated since ${day(deprecation)}.`
        : "Deprecated.",
  ];
  if (successor) parts.push(`Use ${successor}.`);
  return parts.join(" ");
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
