import type { AuthProvider } from "../../runtime/typescript/auth.js";
import type * as errors from "../../runtime/typescript/errors.js";
import type { LifecycleEvent } from "../../runtime/typescript/lifecycle.js";
import type { LogEntry } from "../../runtime/typescript/logging.js";
import type { Page } from "../../runtime/typescript/paginate.js";
import { type LoadedOperations, memberInput } from "../support/loaded.js";
import type { Awaited, Case, WantError } from "./case.js";

// Nothing here is Node's own: the column runs on every platform.

/** What came of the call of a case, in the words of the table. */
export interface Outcome {
  readonly data?: unknown;
  readonly json?: string | undefined;
  readonly raw?: { readonly status: number; readonly text: string };
  readonly nothing?: true;
  readonly bytes?: string;
  readonly stream?: readonly unknown[];
  readonly items?: readonly unknown[];
  readonly pageSizes?: readonly number[];
  readonly token?: string | null;
  readonly requestId?: string | undefined;
  readonly error?: Error;
  readonly notices: readonly string[];
  readonly log: readonly LogEntry[];
}

/** Makes the call of a case against a base URL. */
export async function play(
  loaded: LoadedOperations,
  { client: setup = {}, call: wanted }: Case,
  baseUrl: string,
): Promise<Outcome> {
  const notices: string[] = [];
  const log: LogEntry[] = [];
  const told = { notices, log };
  const { project, auth = {}, headers, rateLimits = [], ...limits } = setup;
  const client = loaded.createClient({
    baseUrl,
    retry: { random: () => 0 },
    ...limits,
    ...(headers && { headers }),
    scope:
      project === undefined
        ? loaded.scopes.outerScope("tenant")
        : loaded.scopes.innerScope("project", "ProjectUid", project),
    errors: { code: ["code"], message: ["message"] },
    auth: Object.entries(auth).map(([id, given]) =>
      providerOf(loaded, id, given, baseUrl),
    ),
    middleware: [
      loaded.onLifecycle(({ message }: LifecycleEvent) => {
        notices.push(message);
      }),
      loaded.logging((entry) => {
        log.push(entry);
      }),
      loaded.rateLimit(rateLimits),
    ],
  });
  const operation = loaded.operations.get(wanted.operation);
  if (!operation) throw new Error(`${wanted.operation} was not generated`);
  const input = memberInput(operation, withValues(wanted.input ?? {}));
  const controller = new AbortController();
  const { abortAfterMs } = wanted;
  const timer =
    abortAfterMs !== undefined &&
    setTimeout(() => {
      controller.abort();
    }, abortAfterMs);
  const options = {
    signal: controller.signal,
    ...(wanted.idempotencyKey !== undefined && {
      idempotencyKey: wanted.idempotencyKey,
    }),
    ...(wanted.contentType !== undefined && {
      contentType: wanted.contentType,
    }),
    ...(wanted.pageToken !== undefined && { pageToken: wanted.pageToken }),
  };
  const once = async (): Promise<Omit<Outcome, keyof typeof told>> => {
    if (wanted.list)
      return readList(
        loaded.paginate(client, operation, input, options),
        wanted.list,
      );
    if (wanted.raw) {
      const sent = loaded.call(client, operation, input, options);
      const response = await sent.asResponse();
      return { raw: { status: response.status, text: await response.text() } };
    }
    const ask = () =>
      loaded.call(client, operation, input, options).withResponse();
    const { data, requestId } = wanted.until
      ? await waited(loaded, wanted.until, ask)
      : await ask();
    return { ...(await outcomeOf(loaded, data)), requestId };
  };
  try {
    const all = await Promise.all(
      Array.from({ length: wanted.parallel ?? 1 }, once),
    );
    for (let count = 1; count < (wanted.repeat ?? 1); count++)
      all.push(await once());
    const [first = {}] = all;
    for (const other of all)
      if (JSON.stringify(other) !== JSON.stringify(first))
        throw new Error("not all calls gave the same");
    return { ...first, ...told };
  } catch (error) {
    if (error instanceof loaded.errors.SdkError) return { error, ...told };
    if (!(error instanceof loaded.WaitError)) throw error;
    return { error: Object.assign(error, { kind: "wait" }), ...told };
  } finally {
    if (timer !== false) clearTimeout(timer);
  }
}

/** What the call gives when it is as it should be. */
function waited<Answer extends { readonly data: unknown }>(
  { waitUntil, errors }: LoadedOperations,
  { member, is, failed, ignoreStatus, ...times }: Awaited,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const valueOf = ({ data }: Answer): unknown =>
    (data as Readonly<Record<string, unknown>>)[member];
  return waitUntil(ask, {
    ...times,
    until: (answer) => valueOf(answer) === is,
    failed: (answer) => failed !== undefined && valueOf(answer) === failed,
    ignore: (error) =>
      error instanceof errors.ApiError && error.status === ignoreStatus,
  });
}

async function readList(
  pages: ReturnType<LoadedOperations["paginate"]>,
  how: "items" | "pages" | "first",
): Promise<Omit<Outcome, "notices" | "log">> {
  if (how === "first") {
    const { items, token } = await pages;
    return { items, token };
  }
  if (how === "pages") {
    const found: Page<unknown, unknown>[] = [];
    for await (const page of pages.pages()) found.push(page);
    return {
      items: found.flatMap(({ items }) => items),
      pageSizes: found.map(({ items }) => items.length),
    };
  }
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return { items };
}

async function outcomeOf(
  { stringifyLossless }: LoadedOperations,
  data: unknown,
): Promise<Omit<Outcome, "notices" | "log">> {
  if (data === undefined) return { nothing: true };
  if (data instanceof Blob) {
    const bytes = new Uint8Array(await data.arrayBuffer());
    return { bytes: btoa(String.fromCharCode(...bytes)) };
  }
  if (
    typeof data === "object" &&
    data !== null &&
    Symbol.asyncIterator in data
  ) {
    const stream: unknown[] = [];
    for await (const event of data as AsyncIterable<unknown>)
      stream.push(event);
    return { stream };
  }
  const json = stringifyLossless(data);
  return { data: JSON.parse(json ?? "null") as unknown, json };
}

function providerOf(
  { auth, clientCredentials }: LoadedOperations,
  id: string,
  given: unknown,
  baseUrl: string,
): never {
  if (typeof given === "string") return auth[id]?.(given) as never;
  const { username, password, login, clientId, clientSecret } = given as Record<
    string,
    string
  >;
  if (clientId !== undefined) {
    const { scheme } = auth[id]?.("") as AuthProvider;
    const tokenUrl = `${baseUrl}/oauth/token`;
    const client = { tokenUrl, clientId, clientSecret: clientSecret ?? "" };
    return clientCredentials(scheme, client) as never;
  }
  return (
    login === undefined
      ? auth[id]?.(username, password)
      : auth["login"]?.(login)
  ) as never;
}

/** `{ $bytes: base64 }` → bytes, `{ $int64: digits }` → bigint. */
function withValues(
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, valueOf(value)]),
  );
}

function valueOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueOf);
  if (typeof value !== "object" || value === null) return value;
  const { $bytes, $int64 } = value as { $bytes?: string; $int64?: string };
  if ($int64 !== undefined) return BigInt($int64);
  return $bytes === undefined
    ? withValues(value as Readonly<Record<string, unknown>>)
    : Uint8Array.from(atob($bytes), (unit) => unit.charCodeAt(0));
}

/** What is not as the case wants it. `inspect`: everything the platform would print of a value. */
export function judge(
  { want }: Case,
  { error, ...outcome }: Outcome,
  tookMs: number,
  inspect: (value: unknown) => string = () => "",
): string[] {
  const problems: string[] = [];
  const compare = (what: string, wanted: unknown, got: unknown): void => {
    if (wanted !== undefined && sorted(wanted) !== sorted(got))
      problems.push(`${what} is ${sorted(got)}, not ${sorted(wanted)}`);
  };
  if (want.error && !error)
    problems.push(`there is no error, but ${JSON.stringify(outcome)}`);
  else if (want.error && error) {
    const shown = [inspect(error), JSON.stringify(error), error.stack];
    const found = describeError(error, want.error, shown.join("\n"));
    compare("the error", want.error, found);
  } else if (error) problems.push(`unexpected: ${error.stack}`);
  const { items } = outcome;
  compare("data", want.data, outcome.data);
  if (want.json !== undefined && want.json !== outcome.json)
    problems.push(`the JSON is ${outcome.json}, not ${want.json}`);
  compare("the response", want.raw, outcome.raw);
  compare("nothing", want.nothing, outcome.nothing);
  compare("the bytes", want.bytes, outcome.bytes);
  compare("the stream", want.stream, outcome.stream);
  compare("the items", want.items, items);
  compare("the count", want.itemCount, items?.length);
  compare("the pages", want.pageSizes, outcome.pageSizes);
  compare("the token", want.token, outcome.token);
  compare("the request id", want.requestId, outcome.requestId);
  compare("the notices", want.notices, outcome.notices);
  compare("the log", want.log, picked(outcome.log, want.log ?? []));
  if (want.logHides && JSON.stringify(outcome.log).includes(want.logHides))
    problems.push(`the log shows ${want.logHides}`);
  if (tookMs > (want.withinMs ?? Infinity)) problems.push(`took ${tookMs} ms`);
  if (tookMs < (want.notBeforeMs ?? 0)) problems.push(`took ${tookMs} ms only`);
  return problems;
}

/** Of each entry what the same place of the table asks about. */
function picked(
  log: readonly LogEntry[],
  wanted: NonNullable<Case["want"]["log"]>,
): readonly object[] {
  return log.map((entry, at) =>
    Object.fromEntries(
      Object.keys(wanted[at] ?? entry).map((name) => [
        name,
        (entry as unknown as Readonly<Record<string, unknown>>)[name],
      ]),
    ),
  );
}

/** As JSON, members in the order of their names. */
function sorted(value: unknown): string {
  return (
    JSON.stringify(value, (_key, item: unknown) =>
      typeof item === "object" && item !== null && !Array.isArray(item)
        ? Object.fromEntries(
            Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)),
          )
        : item,
    ) ?? "undefined"
  );
}

/** An error in the words of the table, as far as it is asked about. */
function describeError(
  thrown: Error,
  want: WantError,
  shown: string,
): Partial<WantError> {
  const error = thrown as errors.SdkError & Readonly<Record<string, unknown>>;
  const found: Record<keyof WantError, unknown> = {
    kind: error.kind,
    status: error.status,
    class: error.name,
    code: error["code"],
    requestId: error["requestId"],
    retryAfterMs: error["retryAfterMs"],
    retryable: error["isRetryable"],
    body: error["body"],
    place: error["place"],
    message:
      want.message !== undefined && error.message.includes(want.message)
        ? want.message
        : error.message,
    hides:
      want.hides !== undefined && !shown.includes(want.hides)
        ? want.hides
        : shown,
  };
  return Object.fromEntries(
    Object.keys(want).map((key) => [key, found[key as keyof WantError]]),
  );
}
