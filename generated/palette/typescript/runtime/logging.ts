import type { CallContext, HttpRequest, Middleware } from "./middleware.js";
import { redacted } from "./redact.js";

/** One line of a log. Nothing in it is secret. */
export interface LogEntry {
  readonly event: "request" | "response" | "error";
  /** Id of the operation. */
  readonly operation: string;
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
  readonly status?: number;
  /** Since the attempt was sent. */
  readonly durationMs?: number;
  /** With secret ones masked. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Name and message of what the attempt failed with. */
  readonly error?: string;
  /** The wait before the next attempt; null after the last. */
  readonly retryInMs?: number | null;
  /** By the semantic conventions of OpenTelemetry for HTTP clients. */
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** What a log may show besides. */
export interface LoggingOptions {
  /** Headers whose values are shown; all others are masked. Default: some that are never secret. */
  readonly showHeaders?: readonly string[];
}

const harmless = [
  "accept",
  "content-length",
  "content-type",
  "date",
  "retry-after",
  "user-agent",
  "x-request-id",
];

/**
 * Middleware that tells what is sent and what comes, credentials left out. What `log` throws ends the call.
 */
export function logging(
  log: (entry: LogEntry) => void,
  { showHeaders = harmless }: LoggingOptions = {},
): Middleware {
  const shown = new Set(showHeaders.map((name) => name.toLowerCase()));
  const started = {};
  const entry = (
    event: LogEntry["event"],
    context: CallContext,
    more: Partial<LogEntry>,
  ): void => {
    const { operation, attempt, summary, state } = context;
    const since = state.get(started) as number | undefined;
    log({
      event,
      operation: operation.id,
      attempt,
      ...summary,
      ...(event !== "request" &&
        since !== undefined && { durationMs: Date.now() - since }),
      ...more,
      attributes: attributesOf(context, more),
    });
  };
  const visible = (
    headers: Iterable<readonly [string, string]>,
  ): Record<string, string> =>
    Object.fromEntries(
      [...headers].map(([name, value]) => [
        name,
        shown.has(name) ? value : redacted,
      ]),
    );
  return {
    onRequest(request: HttpRequest, context) {
      context.state.set(started, Date.now());
      const headers = visible(Object.entries(request.headers));
      entry("request", context, { headers });
    },
    onResponse(response, _request, context) {
      const headers = visible(response.headers);
      entry("response", context, { status: response.status, headers });
    },
    onError(error, context) {
      entry("error", context, {
        ...(error.status !== undefined && { status: error.status }),
        error: `${error.name}: ${error.message}`,
        retryInMs: context.retryInMs,
      });
    },
  };
}

/** The attributes of OpenTelemetry's semantic conventions (HTTP client spans) that are known of an attempt. */
function attributesOf(
  { operation, attempt, summary }: CallContext,
  { status, error }: Partial<LogEntry>,
): Readonly<Record<string, string | number>> {
  const { protocol, hostname, port } = new URL(summary.url);
  return {
    "http.request.method": operation.method,
    "url.full": summary.url,
    "url.template": operation.path,
    "server.address": hostname,
    "server.port": Number(port || (protocol === "https:" ? 443 : 80)),
    ...(attempt > 0 && { "http.request.resend_count": attempt }),
    ...(status !== undefined && { "http.response.status_code": status }),
    ...(error !== undefined && {
      "error.type":
        status === undefined ? error.split(":", 1)[0]! : String(status),
    }),
  };
}
