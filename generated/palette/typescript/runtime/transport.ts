import { resolveUrl } from "./url.js";
import type { ClientConfig } from "./client.js";
import { NetworkError, UsageError } from "./callErrors.js";
import { SdkError, type ErrorDetails } from "./sdkError.js";
import type { HttpRequest } from "./middleware.js";

const longestChain = 10;

/** `duplex` is wanted for streams, and not yet in all types. */
type SentInit = RequestInit & { duplex?: "half" };

/**
 * Sends a request and follows redirects (RFC 9110 section 15.4). To another origin only requests without a body are
 * followed, and nothing but `Accept` goes with them: no credential, scope or header of the caller's.
 */
export async function transport(
  config: ClientConfig,
  request: HttpRequest,
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<Response> {
  let { method, url, headers, body } = request;
  for (let hop = 0; ; hop++) {
    let response: Response;
    try {
      checkHeaders(headers, details);
      response = await (config.fetch ?? globalThis.fetch)(url, {
        method,
        headers,
        redirect: config.redirect ?? "manual",
        signal: signal ?? null,
        body,
        duplex: "half",
      } as SentInit);
    } catch (cause) {
      throw networkError(cause, details);
    }
    if (response.type === "opaqueredirect")
      throw new UsageError('a hidden redirect: use redirect: "follow"', {
        ...details,
        place: "redirect",
      });
    const { status } = response;
    if (response.ok || hop >= longestChain || !/^30[12378]$/.test(`${status}`))
      return response;
    const location = response.headers.get("location");
    const next = location ? resolveUrl(location, url) : null;
    if (!next?.protocol.startsWith("http") || body instanceof ReadableStream)
      return response;
    if (
      status === 303 ? method !== "HEAD" : status < 307 && method === "POST"
    ) {
      method = "GET";
      body = undefined;
      headers = { ...headers };
      delete headers["content-type"];
    }
    if (next.origin !== new URL(url).origin) {
      if (body !== undefined) return response;
      headers = { accept: headers["accept"] ?? "*/*" };
    }
    await response.body?.cancel();
    url = next.href;
  }
}

/** The connection failed or broke. */
export function networkError(cause: unknown, details: ErrorDetails): SdkError {
  if (cause instanceof SdkError) return cause;
  const { code, cause: inner } = Object(cause) as SystemError;
  const reason = code ?? inner?.code;
  return new NetworkError(`the connection failed (${reason ?? "unknown"})`, {
    ...details,
    cause,
    code: reason,
  });
}

interface SystemError {
  readonly code?: string;
  readonly cause?: SystemError;
}

/** Text never leaves its header: what `fetch` would refuse with the value in its message is refused here without. */
function checkHeaders(
  headers: Readonly<Record<string, string>>,
  details: ErrorDetails,
): void {
  for (const name in headers)
    if (
      !/^[!#-'*+.\w^`|~-]*\n[\t -~\x80-\xff]*$/.test(
        `${name}\n${headers[name]}`,
      )
    )
      throw new UsageError(`header ${name} has an invalid character`, {
        ...details,
        place: name,
      });
}
