import { afterEach } from "vitest";
import { empty, json } from "../../runtime/typescript/bodies.js";
import {
  type Client,
  type ClientOptions,
  createClient,
} from "../../runtime/typescript/client.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import { csv, form, path } from "../../runtime/typescript/parameters.js";
import { type Handler, listen, type RecordingServer } from "./server.js";

const open: RecordingServer[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A server and a client of it; both are gone when the test ends. Waits between attempts are not waited. */
export async function setUp(
  handler: Handler,
  options: Partial<ClientOptions> = {},
): Promise<{ readonly server: RecordingServer; readonly client: Client }> {
  const server = await listen(handler);
  open.push(server);
  const client = createClient({
    baseUrl: server.url,
    retry: { random: () => 0 },
    ...options,
  });
  return { server, client };
}

/** What a promise rejects with; fails where it does not. */
export async function rejection<Kind = Error>(
  promise: PromiseLike<unknown>,
): Promise<Kind> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error as Kind;
  }
  throw new Error(`did not reject, but gave ${JSON.stringify(value)}`);
}

export interface Thing {
  readonly uid: string;
  readonly name?: string;
}

export interface Problem {
  readonly code: string;
  readonly message: string;
}

export const get: Operation<
  { readonly uid: string; readonly tags?: readonly string[] },
  Thing,
  { readonly 404: { readonly missing: string }; readonly default: Problem }
> = {
  id: "thingsGet",
  method: "GET",
  path: "/v1/things/{uid}",
  parameters: { uid: path, tags: csv },
  responses: { 200: json },
};

export const create: Operation<
  { readonly body: Thing; readonly dryRun?: boolean },
  { readonly uid: string },
  { readonly "4XX": Problem; readonly "5XX": Problem }
> = {
  id: "thingsCreate",
  method: "POST",
  path: "/v1/things",
  parameters: { dryRun: form },
  body: json,
  responses: { 201: json },
  required: ["body"],
};

export const remove: Operation<{ readonly uid: string }, void> = {
  id: "thingsDelete",
  method: "DELETE",
  path: "/v1/things/{uid}",
  parameters: { uid: path },
  responses: { 204: empty },
};
