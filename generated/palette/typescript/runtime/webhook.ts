import { UsageError } from "./callErrors.js";

/** A request that the API sent to us. */
export interface WebhookRequest {
  /** The body as it came: a signature is of its bytes. */
  readonly body: string;
  readonly headers: Headers | Readonly<Record<string, string | undefined>>;
}

/** Says whether a request is from whom it says; `standardWebhook`, or one of your own. */
export type WebhookVerifier = (
  body: string,
  header: (name: string) => string | null,
) => boolean | Promise<boolean>;

/** Reads a webhook's body once it is verified. Rejects with a `WebhookError` where it is not, or is no JSON. */
export async function readWebhook<Body>(
  request: WebhookRequest,
  verify: WebhookVerifier,
): Promise<Body> {
  const headers = new Headers(
    request.headers instanceof Headers
      ? request.headers
      : Object.entries(request.headers).filter(
          (pair): pair is [string, string] => pair[1] !== undefined,
        ),
  );
  if (!(await verify(request.body, (name) => headers.get(name))))
    throw new WebhookError("the signature does not fit", 401);
  try {
    return JSON.parse(request.body) as Body;
  } catch {
    throw new WebhookError("the body is not JSON");
  }
}

/** A webhook that is not what it says. */
export class WebhookError extends Error {
  override readonly name: string = "WebhookError";
  /** What can be answered: 401, 400 or 415. */
  readonly status: number;
  /** What a schema has against it. */
  readonly issues: readonly string[];

  constructor(
    message: string,
    status: number = 400,
    issues: readonly string[] = [],
  ) {
    super(message);
    this.status = status;
    this.issues = issues;
  }
}

/** How far the time of a webhook may be off: five minutes. */
const toleranceMs = 300_000;

/**
 * Signatures by the Standard Webhooks specification: HMAC SHA-256 of id, time and body in `webhook-signature`.
 * The secret is base 64, with or without `whsec_`. A time that is five minutes off is refused, so that nobody repeats it.
 */
export function standardWebhook(
  secret: string,
  now: () => number = Date.now,
): WebhookVerifier {
  const bytes = fromBase64(secret.replace(/^whsec_/, ""));
  if (!bytes)
    throw new UsageError("secret must be base 64", { place: "secret" });
  return async (body, header) => {
    const id = header("webhook-id");
    const time = header("webhook-timestamp");
    const given = header("webhook-signature");
    if (!id || !given || !time || !/^\d{1,12}$/.test(time)) return false;
    if (Math.abs(now() - Number(time) * 1000) > toleranceMs) return false;
    const key = await crypto.subtle.importKey(
      "raw",
      bytes,
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["verify"],
    );
    const signed = new TextEncoder().encode(`${id}.${time}.${body}`);
    for (const signature of given.split(" ")) {
      const [version, text = ""] = signature.split(",", 2);
      const tag = version === "v1" ? fromBase64(text) : null;
      if (tag && (await crypto.subtle.verify("HMAC", key, tag, signed)))
        return true;
    }
    return false;
  };
}

function fromBase64(text: string): ArrayBuffer | null {
  try {
    const binary = atob(text);
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
    return bytes.buffer as ArrayBuffer;
  } catch {
    return null;
  }
}
