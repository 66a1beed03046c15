import type { BodyCodec, BodyOptions } from "./bodies.js";
import type { Field } from "./fields.js";
import {
  readIncomingBody,
  readNamed,
  type IncomingBody,
} from "./incomingBody.js";
import { WebhookError, type WebhookVerifier } from "./webhook.js";

/**
 * A request that the API sends to us, as data: a webhook, or a callback that a call asked for. `Received` is what comes;
 * `Answers` maps statuses to the bodies that may be answered.
 */
export interface Incoming<Received, Answers> {
  /** The description's operationId: its identity. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Member of what is received → where it stands, its name there, and how it is read. */
  readonly parameters?: Readonly<
    Record<string, readonly [place: IncomingPlace, name: string, field: Field]>
  >;
  /** How the body is read, by media type. */
  readonly body?: Readonly<Record<string, IncomingBody>>;
  /** Members that must be there. */
  readonly required?: readonly string[];
  /** Status, range (`2XX`) or `default` → how the body of the answer is written; null: it has none. */
  readonly answers: Readonly<Record<string, AnswerBody | null>>;
  /** Never present at run time: carries the types. */
  readonly types?: { readonly received: Received; readonly answers: Answers };
}

/** `querystring`: all of the query, as one text. */
export type IncomingPlace = "query" | "querystring" | "header" | "cookie";

export type AnswerBody = readonly [
  mediaType: string,
  codec: BodyCodec,
  options?: BodyOptions,
];

/** A request as a server has it, in parts; `body` as it came, for a signature is of its bytes. */
export interface IncomingParts {
  /** With the query; absolute or not. */
  readonly url?: string | undefined;
  readonly headers:
    Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

export interface ReceiveOptions {
  /** Says whether the request is from whom it says: `standardWebhook(secret)`, or one of your own. */
  readonly verify?: WebhookVerifier | undefined;
  /** Checks what was received: its validator, or any other Standard Schema. */
  readonly schema?: ReceivedSchema | undefined;
}

/** The part of Standard Schema that is used. */
export interface ReceivedSchema {
  readonly "~standard": { readonly validate: (value: unknown) => unknown };
}

/**
 * Reads what the API sent: its parameters and its `body`. Rejects with a `WebhookError` whose `status` can be answered:
 * 401 where it is not from whom it says, 400 where it is not as described, 415 for another media type.
 */
export async function receive<Received>(
  request: Request | IncomingParts,
  incoming: Incoming<Received, unknown>,
  { verify, schema }: ReceiveOptions = {},
): Promise<Received> {
  const headers = headersOf(request.headers);
  const bytes = await bytesOf(request);
  if (
    verify &&
    !(await verify(new TextDecoder().decode(bytes), (name) =>
      headers.get(name),
    ))
  )
    throw new WebhookError("the signature does not fit", 401);
  const found = new Map<string, unknown>();
  for (const [member, [place, name, field]] of Object.entries(
    incoming.parameters ?? {},
  )) {
    const texts = textsOf(place, name, headers, request.url ?? "");
    if (texts.length > 0)
      found.set(member, readNamed(`the ${place} ${name}`, field, texts));
  }
  if (incoming.body) {
    const type = headers.get("content-type") ?? "";
    const body = await readIncomingBody(incoming.body, type, bytes);
    if (body !== undefined) found.set("body", body);
  }
  for (const member of incoming.required ?? [])
    if (!found.has(member)) throw new WebhookError(`${member} is missing`);
  const received = Object.fromEntries(found) as Received;
  if (schema) await check(schema, received);
  return received;
}

/** The body of an answer of that status; never where none is described. */
export type AnswerOf<
  Answers,
  Status extends number,
> = Status extends keyof Answers
  ? Answers[Status]
  : RangeOf<Status> extends keyof Answers
    ? Answers[RangeOf<Status>]
    : "default" extends keyof Answers
      ? Answers["default" & keyof Answers]
      : never;

type RangeOf<Status extends number> =
  `${Status}` extends `${infer First}${string}` ? `${First}XX` : never;

/** The body where there is one: left out where the description has none. */
export type AnswerArguments<Body> = [Body] extends [never]
  ? [undescribed: never]
  : undefined extends Body
    ? [body?: Body]
    : [body: Body];

/** The answer to what was received, with a body as the description says for that status. */
export function answer<Answers, Status extends number>(
  incoming: Incoming<unknown, Answers>,
  status: Status,
  ...[body]: AnswerArguments<AnswerOf<Answers, Status>>
): Response {
  const { answers } = incoming;
  const entry =
    answers[status] ?? answers[`${`${status}`[0]}XX`] ?? answers["default"];
  if (!entry || body === undefined) return new Response(null, { status });
  const [mediaType, codec, options = {}] = entry;
  const written = codec.write(body, mediaType, options);
  const headers = written.contentType
    ? { "content-type": written.contentType }
    : undefined;
  return new Response(
    written.body as ConstructorParameters<typeof Response>[0],
    { status, ...(headers && { headers }) },
  );
}

async function check(schema: ReceivedSchema, value: unknown): Promise<void> {
  const { issues } = (await schema["~standard"].validate(value)) as {
    readonly issues?: readonly StandardIssue[];
  };
  const texts = (issues ?? []).map(({ message, path = [] }) => {
    const keys = path.map((part) =>
      typeof part === "object" ? part.key : part,
    );
    return `${keys.map((key) => `/${String(key)}`).join("")} ${message}`.trim();
  });
  if (texts.length > 0)
    throw new WebhookError(
      `the request is not as described: ${texts[0]!}`,
      400,
      texts,
    );
}

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

function headersOf(headers: IncomingParts["headers"]): Headers {
  if (headers instanceof Headers) return headers;
  const found = new Headers();
  for (const [name, values] of Object.entries(headers))
    for (const value of [values ?? []].flat()) found.append(name, value);
  return found;
}

async function bytesOf(request: Request | IncomingParts): Promise<ArrayBuffer> {
  if (request instanceof Request) return request.arrayBuffer();
  const { body } = request;
  const bytes =
    typeof body === "string"
      ? new TextEncoder().encode(body)
      : new Uint8Array(body);
  return bytes.buffer as ArrayBuffer;
}

function textsOf(
  place: IncomingPlace,
  name: string,
  headers: Headers,
  url: string,
): readonly string[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? "";
  switch (place) {
    case "querystring":
      return query === "" ? [] : [query];
    case "query":
      return new URLSearchParams(query).getAll(name);
    case "header": {
      const text = headers.get(name);
      return text === null ? [] : [text];
    }
    case "cookie":
      return (headers.get("cookie") ?? "")
        .split(";")
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => decoded(pair.slice(name.length + 1)));
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
