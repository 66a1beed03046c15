import type * as errors from "../../runtime/typescript/errors.js";
import type { LifecycleEvent } from "../../runtime/typescript/lifecycle.js";
import type { Page } from "../../runtime/typescript/paginate.js";
import { type LoadedOperations, memberInput } from "../support/loaded.js";
import type { Case, WantError } from "./case.js";

// Nothing here is Node's own: the column runs on every platform.

/** What came of the call of a case, in the words of the table. */
export interface Outcome {
  readonly data?: unknown;
  readonly nothing?: true;
  readonly bytes?: string;
  readonly stream?: readonly unknown[];
  readonly items?: readonly unknown[];
  readonly pageSizes?: readonly number[];
  readonly token?: string | null;
  readonly requestId?: string | undefined;
  readonly error?: errors.SdkError;
  readonly notices: readonly string[];
}

/** Makes the call of a case against a base URL. */
export async function play(
  loaded: LoadedOperations,
  { client: setup = {}, call: wanted }: Case,
  baseUrl: string,
): Promise<Outcome> {
  const notices: string[] = [];
  const { project, auth = {}, headers, ...limits } = setup;
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
      providerOf(loaded, id, given),
    ),
    middleware: [
      loaded.onLifecycle(({ message }: LifecycleEvent) => {
        notices.push(message);
      }),
    ],
  });
  const operation = loaded.operations.get(wanted.operation);
  if (!operation) throw new Error(`${wanted.operation} was not generated`);
  const input = memberInput(operation, withBytes(wanted.input ?? {}));
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
  const once = async (): Promise<Omit<Outcome, "notices">> => {
    if (wanted.list)
      return readList(
        loaded.paginate(client, operation, input, options),
        wanted.list,
      );
    const { data, requestId } = await loaded
      .call(client, operation, input, options)
      .withResponse();
    return { ...(await outcomeOf(data)), requestId };
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
    return { ...first, notices };
  } catch (error) {
    if (error instanceof loaded.errors.SdkError) return { error, notices };
    throw error;
  } finally {
    if (timer !== false) clearTimeout(timer);
  }
}

async function readList(
  pages: ReturnType<LoadedOperations["paginate"]>,
  how: "items" | "pages" | "first",
): Promise<Omit<Outcome, "notices">> {
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

async function outcomeOf(data: unknown): Promise<Omit<Outcome, "notices">> {
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
  return { data };
}

function providerOf(
  { auth }: LoadedOperations,
  id: string,
  given: unknown,
): never {
  if (typeof given === "string") return auth[id]?.(given) as never;
  const { username, password, login } = given as Record<string, unknown>;
  return (
    login === undefined
      ? auth[id]?.(username, password)
      : auth["login"]?.(login)
  ) as never;
}

/** `{ $bytes: base64 }` → bytes. */
function withBytes(
  input: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { body } = input as { body?: { $bytes?: string } };
  return body?.$bytes === undefined
    ? input
    : {
        ...input,
        body: Uint8Array.from(atob(body.$bytes), (unit) => unit.charCodeAt(0)),
      };
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
  compare("nothing", want.nothing, outcome.nothing);
  compare("the bytes", want.bytes, outcome.bytes);
  compare("the stream", want.stream, outcome.stream);
  compare("the items", want.items, items);
  compare("the count", want.itemCount, items?.length);
  compare("the pages", want.pageSizes, outcome.pageSizes);
  compare("the token", want.token, outcome.token);
  compare("the request id", want.requestId, outcome.requestId);
  compare("the notices", want.notices, outcome.notices);
  if (tookMs > (want.withinMs ?? Infinity)) problems.push(`took ${tookMs} ms`);
  if (tookMs < (want.notBeforeMs ?? 0)) problems.push(`took ${tookMs} ms only`);
  return problems;
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
  sdkError: errors.SdkError,
  want: WantError,
  shown: string,
): Partial<WantError> {
  const error = sdkError as unknown as errors.SdkError &
    Readonly<Record<string, unknown>>;
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
