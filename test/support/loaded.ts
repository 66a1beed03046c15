import type * as calls from "../../runtime/typescript/call.js";
import type * as clients from "../../runtime/typescript/client.js";
import type * as errors from "../../runtime/typescript/errors.js";
import type * as int64 from "../../runtime/typescript/int64.js";
import type * as lifecycle from "../../runtime/typescript/lifecycle.js";
import type * as logs from "../../runtime/typescript/logging.js";
import type * as oauth from "../../runtime/typescript/oauth2.js";
import type { Operation } from "../../runtime/typescript/operation.js";
import type * as pages from "../../runtime/typescript/paginate.js";
import type * as limits from "../../runtime/typescript/rateLimit.js";
import type * as scopes from "../../runtime/typescript/scope.js";
import type * as waits from "../../runtime/typescript/wait.js";

/** The descriptors of a generated SDK by operation id, and the copy of the runtime that they belong to. */
export interface LoadedOperations {
  readonly operations: ReadonlyMap<
    string,
    Operation<Record<string, unknown>, unknown>
  >;
  readonly call: typeof calls.call;
  readonly safe: typeof calls.safe;
  readonly createClient: typeof clients.createClient;
  readonly paginate: typeof pages.paginate;
  readonly errors: typeof errors;
  readonly onLifecycle: typeof lifecycle.onLifecycle;
  readonly clientCredentials: typeof oauth.clientCredentials;
  readonly logging: typeof logs.logging;
  readonly rateLimit: typeof limits.rateLimit;
  readonly waitUntil: typeof waits.waitUntil;
  readonly WaitError: typeof waits.WaitError;
  readonly stringifyLossless: typeof int64.stringifyLossless;
  readonly scopes: typeof scopes;
  /** `auth.ts`: one function per security scheme and per login; empty where there is none. */
  readonly auth: Readonly<Record<string, (...given: unknown[]) => unknown>>;
}

/** An input by names on the wire → by the descriptor's member names. */
export function memberInput(
  operation: Operation<unknown, unknown>,
  wire: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const members = new Map<string, string>();
  for (const [member, entry] of Object.entries(operation.parameters ?? {}))
    members.set(Array.isArray(entry) ? (entry[0] as string) : member, member);
  return Object.fromEntries(
    Object.entries(wire).map(([name, value]) => [
      members.get(name) ?? name,
      value,
    ]),
  );
}

/** The descriptors among the exports of modules, by id. */
export function operationsOf(
  modules: readonly Readonly<Record<string, unknown>>[],
): LoadedOperations["operations"] {
  const found = new Map<string, Operation<Record<string, unknown>, unknown>>();
  for (const module of modules)
    for (const value of Object.values(module))
      if (typeof value === "object" && value !== null && "method" in value) {
        const operation = value as Operation<Record<string, unknown>, unknown>;
        found.set(operation.id, operation);
      }
  return found;
}
