import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Conventions } from "../../generator/config/config.js";
import type * as errors from "../../runtime/typescript/errors.js";
import type { LifecycleEvent } from "../../runtime/typescript/lifecycle.js";
import type { Page } from "../../runtime/typescript/paginate.js";
import {
  type LoadedOperations,
  loadOperations,
  memberInput,
} from "../support/operations.js";
import { typescriptSdk } from "../support/sdk.js";
import type { Case, WantError } from "./case.js";

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

const api = fileURLToPath(new URL("api.yaml", import.meta.url));
const conventions = JSON.parse(
  readFileSync(new URL("conventions.json", import.meta.url), "utf8"),
) as Conventions;

/** Generates the client of the table's API into a folder, and loads it. */
export async function generateClient(
  folder: string,
): Promise<LoadedOperations> {
  const sdk = await typescriptSdk(api, { conventions });
  const found = sdk.diagnostics.filter(({ severity }) => severity !== "info");
  if (found.length > 0) throw new Error(JSON.stringify(found, null, 2));
  return loadOperations(sdk.files, folder);
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
    const bytes = Buffer.from(await data.arrayBuffer());
    return { bytes: bytes.toString("base64") };
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
    : { ...input, body: Buffer.from(body.$bytes, "base64") };
}

/** An error in the words of the table, as far as it is asked about. */
export function describeError(
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
