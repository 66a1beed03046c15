import { type ApiError, apiErrorClass } from "./apiError.js";
import type {
  BodyOptions,
  ErrorCodec,
  ReadContext,
  ResponseCodec,
} from "./bodies.js";
import type { ErrorModel } from "./client.js";
import { DecodeError } from "./callErrors.js";
import { type ErrorDetails } from "./sdkError.js";
import type { Operation } from "./operation.js";
import { mask } from "./redact.js";
import { choose } from "./request.js";
import { isRetryableStatus, retryAfter } from "./retry.js";
import { networkError } from "./transport.js";

/** The codec for a response: by status, range, `default`; then by content type. Undefined where nothing is declared. */
export function codecFor(
  { responses }: Operation<unknown, unknown>,
  { status, headers }: Response,
): readonly [ResponseCodec, BodyOptions, string] | undefined {
  const found =
    responses[status] ??
    responses[`${`${status}`[0]}XX`] ??
    responses["default"];
  // A single media type is the one meant, whatever the header says.
  return (
    found &&
    choose(found, (several) => (several ? headers.get("content-type") : null))
  );
}

/** Reads a success. Rejects with a `DecodeError` where the body is not what was declared. */
export async function readOutput(
  operation: Operation<unknown, unknown>,
  response: Response,
  codec: ReturnType<typeof codecFor>,
  context: ReadContext,
): Promise<unknown> {
  const { status } = response;
  if (operation.method === "HEAD" || status === 204 || status === 205)
    return response.body?.cancel();
  if (!codec) return readAny(response, []);
  const { read, mediaType } = codec[0];
  try {
    return await read(response, codec[1], context);
  } catch (error) {
    if (!(error instanceof SyntaxError))
      throw networkError(error, context.details);
    const type = response.headers.get("content-type");
    throw new DecodeError(
      `the body of ${status} is not ${mediaType}, but ${type ?? "untyped"}`,
      { ...context.details, response },
    );
  }
}

/** A body nothing is declared for: JSON where it says so, text where it is one, else a Blob; undefined when empty. */
async function readAny(
  response: Response,
  secrets: readonly string[],
  codec?: ErrorCodec,
): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (type !== "" && !/json|^text|xml|form/i.test(type)) return response.blob();
  const text = mask(await response.text(), secrets);
  if (text === "") return undefined;
  try {
    return codec
      ? codec.parse(text, response.status, codec.shapes)
      : (JSON.parse(text) as unknown);
  } catch {
    return text;
  }
}

/** The typed error of a response that is not a success; reads the body, whatever it is. */
export async function readError(
  response: Response,
  model: ErrorModel | undefined,
  codec: ErrorCodec | undefined,
  secrets: readonly string[],
  details: ErrorDetails,
): Promise<ApiError> {
  const body = await readAny(response, secrets, codec).catch(
    (cause: unknown) => {
      throw networkError(cause, details);
    },
  );
  const { status } = response;
  const { code: codeAt, message: messageAt } = model ?? {};
  const code = pick(body, codeAt, "code error.code type");
  const message = pick(body, messageAt, "message error.message detail title");
  return new (apiErrorClass(status))(
    [`${status} ${response.statusText}`.trim(), code, message]
      .filter(Boolean)
      .join(": "),
    {
      body,
      code,
      retryAfterMs: retryAfter(response.headers),
      isRetryable: isRetryableStatus(status),
    },
    { ...details, response },
  );
}

/** The first text or number that a path leads to. */
function pick(
  body: unknown,
  known: readonly string[] = [],
  usual: string,
): string | undefined {
  for (const path of [
    known,
    ...usual.split(" ").map((all) => all.split(".")),
  ]) {
    const value = path.reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | null | undefined)?.[name],
      body,
    );
    if (path.length > 0 && /string|number/.test(typeof value))
      return String(value);
  }
  return undefined;
}
