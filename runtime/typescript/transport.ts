import { resolveUrl } from "./url.js";
import type { ClientConfig } from "./client.js";
import { NetworkError, UsageError } from "./callErrors.js";
import { SdkError, type ErrorDetails } from "./sdkError.js";
import type { HttpRequest } from "./middleware.js";

const longestChain = 10;

/**
 * Sends a request and follows redirects (RFC 9110 section 15.4). To another origin only requests without a body are
 * followed, and nothing but `Accept` goes with them: no credential, scope or header of the caller's.
 */
export async function transport(
  config: ClientConfig,
  request: HttpRequest,
  signal: AbortSignal,
  details: ErrorDetails,
): Promise<Response> {
  const redirect = config.redirect === "follow" ? "follow" : "manual";
  let { method, url, headers, body } = request;
  for (let hop = 0; ; hop++) {
    checkHeaders(headers, details);
    const init: RequestInit & { duplex?: "half" } = {
      method,
      headers,
      redirect,
      signal,
    };
    if (body !== undefined) {
      if (method === "GET" || method === "HEAD")
        throw usage("body", `cannot be sent with ${method}`, details);
      init.body = body as BodyInit;
      if (body instanceof ReadableStream) init.duplex = "half";
    }
    const response = await send(config, url, init, details);
    if (response.type === "opaqueredirect")
      throw usage(
        "redirect",
        'is hidden by this platform; a client made with redirect: "follow" leaves it to fetch',
        details,
      );
    const location = response.headers.get("location");
    if (
      hop === longestChain ||
      location === null ||
      ![301, 302, 303, 307, 308].includes(response.status)
    )
      return response;
    const next = resolveUrl(location, url);
    if (!next || !/^https?:$/.test(next.protocol)) return response;
    if (
      response.status < 307 &&
      method !== "GET" &&
      method !== "HEAD" &&
      (response.status === 303 || method === "POST")
    ) {
      method = "GET";
      body = undefined;
      const { "content-type": _type, ...rest } = headers;
      headers = rest;
    }
    if (body instanceof ReadableStream) return response;
    if (next.origin !== new URL(url).origin) {
      if (body !== undefined) return response;
      const { accept } = headers;
      headers = accept === undefined ? {} : { accept };
    }
    await response.body?.cancel();
    url = next.href;
  }
}

async function send(
  config: ClientConfig,
  url: string,
  init: RequestInit,
  details: ErrorDetails,
): Promise<Response> {
  try {
    return await (config.fetch ?? globalThis.fetch)(url, init);
  } catch (cause) {
    if (cause instanceof SdkError || init.signal?.aborted) throw cause;
    throw networkError(cause, details);
  }
}

/** The connection failed or broke. */
export function networkError(
  cause: unknown,
  details: ErrorDetails,
): NetworkError {
  const inner = (cause as { cause?: { code?: unknown } } | undefined)?.cause;
  const reason = typeof inner?.code === "string" ? inner.code : "no response";
  return new NetworkError(
    `${details.operation ?? ""}: the server could not be reached or broke off (${reason})`,
    { ...details, cause },
  );
}

/** Text never leaves its header: what `fetch` would refuse with the value in its message is refused here without. */
function checkHeaders(
  headers: Readonly<Record<string, string>>,
  details: ErrorDetails,
): void {
  for (const name in headers) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name))
      throw usage("headers", "have a name that no header can have", details);
    if (/[^\t\x20-\x7e\x80-\xff]/.test(headers[name] as string))
      throw usage(name, "has a character that a header cannot hold", details);
  }
}

function usage(place: string, what: string, details: ErrorDetails): UsageError {
  return new UsageError(`${details.operation ?? ""}: ${place} ${what}`, {
    ...details,
    place,
  });
}
