import type { IncomingMessage, ServerResponse } from "node:http";
import { invalid } from "./failure.js";
import { object, type JsonObject } from "./json.js";
import type { State } from "./state.js";

/** One request, read and understood as far as all operations need it. */
export interface Call {
  readonly method: string;
  /** Values of the path's `{parameters}`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  /** The project of the header `ProjectUid`; null in the scope of the tenant. */
  readonly project: string | null;
  /** Uid of the user who asks; null where no authentication is needed. */
  readonly user: string | null;
}

/** What to answer: `json` or `bytes`, or neither for an empty body. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
}

export type Handler = (call: Call, state: State) => Reply;

export const ok = (json: unknown): Reply => ({ status: 200, json });

/** 204, for updates, removals and actions. */
export const done: Reply = { status: 204 };

/** Reads the whole body. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** The body as a JSON object; an empty one where the request has none. Anything else is a 400. */
export function jsonBody(call: Call): JsonObject {
  return object(jsonValue(call) ?? {});
}

/** The body as JSON; `undefined` where the request has none. */
export function jsonValue(call: Call): unknown {
  if (call.body.length === 0) return undefined;
  const type = call.headers["content-type"] ?? "";
  if (!type.startsWith("application/json"))
    throw invalid(`The content type ${type || "(none)"} is not supported`);
  try {
    return JSON.parse(call.body.toString("utf8"));
  } catch {
    throw invalid("The body is not JSON");
  }
}

/** Writes `reply`; HEAD and 204 have no body. */
export function send(response: ServerResponse, reply: Reply): void {
  const body =
    reply.bytes ??
    (reply.json === undefined ? null : Buffer.from(JSON.stringify(reply.json)));
  response.writeHead(reply.status, {
    ...(body === null ? {} : { "content-length": String(body.length) }),
    ...(reply.json === undefined ? {} : { "content-type": "application/json" }),
    ...reply.headers,
  });
  response.end(body ?? undefined);
}
