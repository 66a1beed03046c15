import { ApiError, apiErrorClass } from "./apiError.js";
import type { ReadContext, ResponseCodec, BodyOptions } from "./bodies.js";
import type { ErrorModel } from "./client.js";
import { DecodeError } from "./callErrors.js";
import { type ErrorDetails } from "./sdkError.js";
import type { Operation, ResponseEntry } from "./operation.js";
import { mask } from "./redact.js";
import { isEntry, matches, split } from "./request.js";
import { isRetryableStatus, retryAfter } from "./retry.js";

/** The codec for a response: by status, range, `default`; then by content type. Undefined where nothing is declared. */
export function codecFor(
  operation: Operation<unknown, unknown>,
  response: Response,
): readonly [ResponseCodec, BodyOptions] | undefined {
  const { responses } = operation;
  const status = String(response.status);
  const found =
    responses[status] ??
    responses[status.charAt(0) + "XX"] ??
    responses["default"];
  if (!found) return undefined;
  if (isEntry(found)) return split(found);
  const type = response.headers.get("content-type");
  const keys = Object.keys(found);
  const key =
    type === null ? keys[0] : keys.find((range) => matches(type, range));
  return key === undefined ? undefined : split(found[key] as ResponseEntry);
}

/** Reads a success. Rejects with a `DecodeError` where the body is not what was declared. */
export async function readOutput(
  operation: Operation<unknown, unknown>,
  response: Response,
  codec: readonly [ResponseCodec, BodyOptions] | undefined,
  context: ReadContext,
  details: ErrorDetails,
): Promise<unknown> {
  if (
    response.status === 204 ||
    response.status === 205 ||
    operation.method === "HEAD"
  ) {
    await response.body?.cancel();
    return undefined;
  }
  const fail = (what: string): DecodeError =>
    new DecodeError(
      `${operation.id}: ${response.status} with ${what}`,
      response,
      details,
    );
  const type = response.headers.get("content-type") ?? "no content type";
  if (!codec) return readAny(response, []);
  let data: unknown;
  try {
    data = await codec[0].read(response, codec[1], context);
  } catch (error) {
    if (error instanceof SyntaxError)
      throw fail(`${type}, but the body is not ${codec[0].mediaType}`);
    throw error;
  }
  if (data === undefined && codec[0].mediaType !== "" && !mayBeEmpty(operation))
    throw fail("an empty body");
  return data;
}

function mayBeEmpty({ responses }: Operation<unknown, unknown>): boolean {
  return Object.values(responses).some(
    (found) => isEntry(found) && split(found)[0].mediaType === "",
  );
}

/** A body nothing is declared for: JSON where it says so, text where it is one, else a Blob; undefined when empty. */
async function readAny(
  response: Response,
  secrets: readonly string[],
): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "";
  if (type !== "" && !/json|^text\/|xml|html|x-www-form/i.test(type))
    return response.blob();
  const text = mask(await response.text(), secrets);
  if (text === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** The typed error of a response that is not a success; reads the body, whatever it is. */
export async function readError(
  response: Response,
  model: ErrorModel | undefined,
  secrets: readonly string[],
  details: ErrorDetails,
): Promise<ApiError> {
  const body = await readAny(response, secrets);
  const { status } = response;
  const code = pick(body, model?.code, ["code"], ["error", "code"], ["type"]);
  const message = pick(
    body,
    model?.message,
    ["message"],
    ["error", "message"],
    ["detail"],
    ["title"],
  );
  const phrase = mask(response.statusText, secrets);
  const parts = [`${status}${phrase && " " + phrase}`, code, message];
  return new (apiErrorClass(status))(
    {
      status,
      response,
      body,
      code,
      message: `${details.operation ?? ""}: ${parts.filter(Boolean).join(": ")}`,
      retryAfterMs: retryAfter(response.headers),
      isRetryable: isRetryableStatus(status),
    },
    details,
  );
}

/** The first of the paths that leads to a text or number. */
function pick(
  body: unknown,
  ...paths: readonly (readonly string[] | undefined)[]
): string | undefined {
  for (const path of paths) {
    if (!path) continue;
    const value = path.reduce<unknown>(
      (at, name) => (at as Record<string, unknown> | null | undefined)?.[name],
      body,
    );
    if (typeof value === "string" || typeof value === "number")
      return String(value);
  }
  return undefined;
}
