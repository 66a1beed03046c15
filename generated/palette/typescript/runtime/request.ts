import type {
  BodyCodec,
  BodyOptions,
  ResponseCodec,
  WrittenBody,
} from "./bodies.js";
import type { RequestOptions } from "./call.js";
import { UsageError } from "./callErrors.js";
import type { ClientConfig } from "./client.js";
import type { Operation } from "./operation.js";
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
): PreparedRequest {
  const { id, method, required = [], scope } = operation;
  const headers: Record<string, string> = {};
  const query: string[] = [];
  const draft: Draft = { path: operation.path, query, headers, place: "" };
  try {
    setHeaders(headers, { accept: acceptOf(operation) }, config.headers);
    for (draft.place of required)
      if (own(input, draft.place) === undefined) throw missing();
    writeParameters(draft, operation, input);
    checkPath(draft, operation.path);
    draft.place = "scope";
    if (scope && (config.scope?.kind ?? "outer") !== scope)
      throw new TypeError(`must be ${scope}${config.scope?.hint ?? ""}`);
    const body = writeBody(draft, operation, input, options);
    if (body && !config.fetch && /^(GET|HEAD)$/.test(method))
      throw new TypeError(
        `cannot be sent with ${method}: give a fetch that can`,
      );
    const unsafe = /^(POST|PATCH)$/.test(method);
    const { idempotencyHeader: keyName = "idempotency-key" } = config;
    setHeaders(
      headers,
      config.scope?.headers,
      options.headers,
      {
        [keyName]:
          options.idempotencyKey ??
          (unsafe ? config.idempotencyKey?.() : undefined),
      },
      body && { "content-type": body.contentType ?? null },
    );
    const url = config.baseUrl + draft.path;
    const mark = url.includes("?") ? "&" : "?";
    return {
      url: url + (query.length > 0 ? mark : "") + query.join("&"),
      headers,
      body,
      repeatable:
        !unsafe || operation.idempotent || keyName.toLowerCase() in headers,
    };
  } catch (cause) {
    const { place } = draft;
    const { message } = cause as Error;
    throw new UsageError(`${place} ${message}`, { operation: id, place });
  }
}

/** The request as it grows, and what is being written: what fails there fails with a TypeError. */
interface Draft extends ParameterDraft {
  /** The input member or option. */
  place: string;
}

function missing(): TypeError {
  return new TypeError("is missing");
}

function writeParameters(
  draft: Draft,
  { parameters }: Operation<unknown, unknown>,
  input: Input,
): void {
  for (const member in parameters) {
    const value = own(input, (draft.place = member));
    if (value === undefined) continue;
    const entry = parameters[member] as NonNullable<
      (typeof parameters)[string]
    >;
    if (typeof entry === "function") entry(draft, member, value);
    else entry[1](draft, entry[0], value);
  }
}

/** Every placeholder filled, and no segment that would make it another path: empty, `.` or `..`. */
function checkPath(draft: Draft, template: string): void {
  if (!/\{|\/(\.|%2e){0,2}(\/|$)/i.test(draft.path)) return;
  const wanted = template.split("/");
  draft.path.split("/").forEach((segment, index) => {
    const place = /\{(.*)\}/.exec(wanted[index] ?? "")?.[1];
    if (place === undefined) return;
    draft.place = place;
    if (segment.includes("{")) throw missing();
    if (/^(\.|%2e){0,2}$/i.test(segment))
      throw new TypeError(`cannot be "${segment}": another path`);
  });
}

function writeBody(
  draft: Draft,
  { body }: Operation<unknown, unknown>,
  input: Input,
  { contentType }: RequestOptions,
): WrittenBody | undefined {
  const value = own(input, "body");
  if (!body || value === undefined) return undefined;
  draft.place = "contentType";
  const chosen = choose<BodyCodec>(body, () => contentType);
  if (!chosen) throw new TypeError(`must be one of ${Object.keys(body)}`);
  draft.place = "body";
  const [codec, options, type] = chosen;
  return codec.write(value, contentType ?? type, options);
}

/** Media types to ask for, by the responses that know them. */
const accepts = new WeakMap<object, string>();

function acceptOf({
  responses,
}: Operation<unknown, unknown>): string | undefined {
  let accept = accepts.get(responses);
  if (accept === undefined) {
    const types = Object.values(responses).flatMap(
      (found) =>
        codecOf<ResponseCodec>(found)[0].mediaType ?? Object.keys(found),
    );
    accept = [...new Set(types)].filter(Boolean).join(", ");
    accepts.set(responses, accept);
  }
  return accept || undefined;
}

/** Sets what the later ones say; null removes. */
function setHeaders(
  into: Record<string, string>,
  ...all: readonly (
    Readonly<Record<string, string | null | undefined>> | undefined
  )[]
): void {
  for (const from of all)
    for (const name in from) {
      const value = from[name];
      if (value === null) delete into[name.toLowerCase()];
      else if (value !== undefined) into[name.toLowerCase()] = value;
    }
}

/** A member of the caller's object; not what every object inherits. */
function own(input: Input, member: string): unknown {
  return Object.hasOwn(input, member) ? input[member] : undefined;
}

type Entry<Codec> = Codec | readonly [codec: Codec, options: BodyOptions];
type Table<Codec> = Readonly<Record<string, Entry<Codec>>>;

/** A codec with what it has to know; of a table the table itself, which has no `mediaType`. */
function codecOf<Codec>(
  found: Entry<Codec> | Table<Codec>,
): readonly [codec: Partial<Codec>, options?: BodyOptions] {
  return (Array.isArray(found) ? found : [found]) as readonly [
    Codec,
    BodyOptions?,
  ];
}

/**
 * The codec for a media type, what it has to know, and the media type that it stands under; the first for none.
 * `typeOf` is asked where there is a table, and told whether it has several media types.
 */
export function choose<Codec extends BodyCodec | ResponseCodec>(
  found: Entry<Codec> | Table<Codec>,
  typeOf: (several: boolean) => string | null | undefined,
  under?: string,
): readonly [Codec, BodyOptions, string] | undefined {
  const [codec, options = {}] = codecOf(found);
  if (codec.mediaType !== undefined)
    return [codec as Codec, options, under ?? codec.mediaType];
  const keys = Object.keys(found);
  const type = typeOf(keys.length > 1);
  const key = keys.find((range) => !type || matches(type, range));
  return key === undefined
    ? undefined
    : choose((found as Table<Codec>)[key] as Entry<Codec>, typeOf, key);
}

/** Whether a media type falls under another one, which may be a range such as `image/*`. Parameters do not count. */
function matches(type: string, range: string): boolean {
  const [essence, wanted] = [type, range].map((text) =>
    text.split(";", 1)[0]!.trimEnd().toLowerCase(),
  ) as [string, string];
  return wanted.endsWith("*")
    ? essence.startsWith(wanted.replace(/\*.*/, ""))
    : essence === wanted;
}
