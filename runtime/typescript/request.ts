import type { BodyCodec, BodyOptions, WrittenBody } from "./bodies.js";
import type { RequestOptions } from "./call.js";
import type { ClientConfig } from "./client.js";
import { encode } from "./encode.js";
import { PaginationError, UsageError } from "./callErrors.js";
import type {
  BodyEntry,
  Operation,
  PageStep,
  ResponseEntry,
} from "./operation.js";
import { resolveUrl } from "./url.js";
import type { ParameterDraft } from "./parameters.js";

/** A request before credentials and middleware; the same for every attempt. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WrittenBody | undefined;
  /** Whether it does no more when it arrives twice (RFC 9110 section 9.2.2, or an idempotency key). */
  readonly repeatable: boolean;
}

export type Input = Readonly<Record<string, unknown>>;

/** Serialises an input. Throws a `UsageError` that names operation and place. */
export function prepare(
  config: ClientConfig,
  operation: Operation<unknown, unknown>,
  input: Input,
  options: RequestOptions,
  step: PageStep | undefined,
): PreparedRequest {
  const draft: ParameterDraft = {
    path: operation.path,
    query: [],
    headers: {},
    cookies: [],
  };
  const accept = acceptOf(operation);
  if (accept) draft.headers["accept"] = accept;
  setHeaders(draft.headers, config.headers);
  for (const member of operation.required ?? [])
    if (own(input, member) === undefined) throw missing(operation, member);
  writeParameters(draft, operation, input);
  checkPath(draft.path, operation);
  setScope(draft.headers, config, operation);
  setHeaders(draft.headers, step?.headers);
  setHeaders(draft.headers, options.headers);
  const repeatable = setIdempotency(draft.headers, config, operation, options);
  const body = writeBody(operation, input, options, step);
  if (body) {
    delete draft.headers["content-type"];
    if (body.contentType) draft.headers["content-type"] = body.contentType;
  }
  if (draft.cookies.length > 0) {
    const set = draft.headers["cookie"];
    draft.headers["cookie"] = (set ? [set] : [])
      .concat(draft.cookies)
      .join("; ");
  }
  return {
    url: urlOf(config, operation, draft, step),
    headers: draft.headers,
    body,
    repeatable,
  };
}

function setIdempotency(
  headers: Record<string, string>,
  config: ClientConfig,
  { method }: Operation<unknown, unknown>,
  options: RequestOptions,
): boolean {
  const unsafe = method === "POST" || method === "PATCH";
  const key =
    options.idempotencyKey ?? (unsafe ? config.idempotencyKey?.() : undefined);
  const name = (config.idempotencyHeader ?? "Idempotency-Key").toLowerCase();
  if (key !== undefined) headers[name] = key;
  return !unsafe || headers[name] !== undefined;
}

function writeParameters(
  draft: ParameterDraft,
  operation: Operation<unknown, unknown>,
  input: Input,
): void {
  const { parameters } = operation;
  for (const member in parameters) {
    const value = own(input, member);
    if (value === undefined) continue;
    const entry = parameters[member] as NonNullable<
      (typeof parameters)[string]
    >;
    try {
      if (typeof entry === "function") entry(draft, member, value);
      else entry[1](draft, entry[0], value);
    } catch (cause) {
      throw new UsageError(
        `${operation.id}: ${member} ${(cause as Error).message}`,
        { operation: operation.id, place: member },
      );
    }
  }
}

/** Every placeholder filled, and no segment that would make it another path: empty, `.` or `..`. */
function checkPath(path: string, operation: Operation<unknown, unknown>): void {
  if (!operation.path.includes("{")) return;
  const template = operation.path.split("/");
  path.split("/").forEach((segment, index) => {
    const wanted = template[index] ?? "";
    const open = /\{([^{}]*)\}/.exec(segment);
    if (open) throw missing(operation, open[1] ?? "");
    if (wanted.includes("{") && /^(?:\.|%2e){0,2}$/i.test(segment))
      throw new UsageError(
        `${operation.id}: ${wanted} would be ${segment === "" ? "empty" : `"${segment}"`}, which is another path`,
        { operation: operation.id, place: wanted.replace(/[{}]/g, "") },
      );
  });
}

function setScope(
  headers: Record<string, string>,
  { scope }: ClientConfig,
  operation: Operation<unknown, unknown>,
): void {
  if (scope && operation.scope && scope.kind !== operation.scope)
    throw new UsageError(
      `${operation.id} cannot be called in the scope of a ${scope.name}`,
      { operation: operation.id, place: "scope" },
    );
  if (scope?.header) headers[scope.header[0].toLowerCase()] = scope.header[1];
}

function writeBody(
  operation: Operation<unknown, unknown>,
  input: Input,
  options: RequestOptions,
  step: PageStep | undefined,
): WrittenBody | undefined {
  let value = own(input, "body");
  if (step?.body) value = { ...(value as object | undefined), ...step.body };
  const { body } = operation;
  if (!body || value === undefined) return undefined;
  const place = { operation: operation.id, place: "body" };
  const chosen = chooseBody(body, options.contentType);
  if (!chosen)
    throw new UsageError(
      `${operation.id}: contentType must be one of ${Object.keys(body).join(", ")}`,
      { ...place, place: "contentType" },
    );
  const [codec, codecOptions, mediaType] = chosen;
  try {
    return codec.write(value, mediaType, codecOptions);
  } catch (cause) {
    const { message } = cause as Error;
    throw new UsageError(`${operation.id}: body ${message}`, place);
  }
}

function chooseBody(
  body: NonNullable<Operation<unknown, unknown>["body"]>,
  wanted: string | undefined,
): [BodyCodec, BodyOptions, string] | undefined {
  if (isEntry(body)) {
    const [codec, options] = split(body);
    return [codec, options, wanted ?? codec.mediaType];
  }
  const types = Object.keys(body);
  const key = wanted ? types.find((type) => matches(wanted, type)) : types[0];
  if (key === undefined) return undefined;
  const [codec, options] = split(body[key] as BodyEntry);
  return [codec, options, wanted ?? key];
}

function urlOf(
  config: ClientConfig,
  operation: Operation<unknown, unknown>,
  draft: ParameterDraft,
  step: PageStep | undefined,
): string {
  let { query } = draft;
  for (const [name, value] of Object.entries(step?.query ?? {})) {
    const pair = encode(name) + "=";
    query = query.filter((other) => !other.startsWith(pair));
    query.push(pair + encode(value));
  }
  const url =
    config.baseUrl +
    draft.path +
    (query.length === 0
      ? ""
      : (draft.path.includes("?") ? "&" : "?") + query.join("&"));
  if (step?.url === undefined) return url;
  const next = resolveUrl(step.url, url);
  if (next?.origin !== new URL(url).origin)
    throw new PaginationError(
      `${operation.id}: the next page is at another origin, ${next?.origin ?? "which is no URL"}`,
      { operation: operation.id },
    );
  return next.href;
}

function acceptOf(operation: Operation<unknown, unknown>): string {
  const types = new Set<string>();
  for (const status in operation.responses) {
    const found = operation.responses[status];
    if (!found) continue;
    if (isEntry(found)) types.add(split(found)[0].mediaType);
    else for (const type in found) types.add(type);
  }
  types.delete("");
  return [...types].join(", ");
}

function setHeaders(
  into: Record<string, string>,
  from: Readonly<Record<string, string | null>> | undefined,
): void {
  for (const name in from) {
    const value = from[name];
    if (value === null || value === undefined) delete into[name.toLowerCase()];
    else into[name.toLowerCase()] = value;
  }
}

/** A member of the caller's object; not what every object inherits. */
function own(input: Input, member: string): unknown {
  const value = input[member];
  return value === (Object.prototype as unknown as Input)[member]
    ? undefined
    : value;
}

function missing(
  operation: Operation<unknown, unknown>,
  member: string,
): UsageError {
  return new UsageError(`${operation.id}: ${member} is missing`, {
    operation: operation.id,
    place: member,
  });
}

/** Whether it is a codec or a pair, rather than a table by media type. */
export function isEntry<Entry extends BodyEntry | ResponseEntry>(
  value: Entry | Readonly<Record<string, Entry>>,
): value is Entry {
  return (
    Array.isArray(value) || typeof (value as BodyCodec).mediaType === "string"
  );
}

export function split<Codec>(
  entry: Codec | readonly [codec: Codec, options: BodyOptions],
): readonly [Codec, BodyOptions] {
  return Array.isArray(entry)
    ? (entry as unknown as readonly [Codec, BodyOptions])
    : [entry as Codec, {}];
}

/** Whether a media type falls under another one, which may be a range such as `image/*`. Parameters do not count. */
export function matches(type: string, range: string): boolean {
  const essence = (text: string): string =>
    (text.split(";", 1)[0] as string).trim().toLowerCase();
  const wanted = essence(range);
  return (
    wanted === "*/*" ||
    essence(type) === wanted ||
    (wanted.endsWith("/*") && essence(type).startsWith(wanted.slice(0, -1)))
  );
}
