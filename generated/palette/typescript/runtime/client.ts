import type { AuthProvider } from "./auth.js";
import { UsageError } from "./callErrors.js";
import { hide } from "./sdkError.js";
import type { Middleware } from "./middleware.js";
import { createBudget, type RetryBudget, type RetryPolicy } from "./retry.js";
import type { RequestScope, ScopeKind } from "./scope.js";
import { resolveUrl } from "./url.js";
import type { SecurityScheme } from "./security.js";

/** `fetch`, or what stands in for it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Everything a client can be told. */
export interface ClientOptions<Scope extends ScopeKind = ScopeKind> {
  /** Where the API is; operation paths are added to it. `http:` or `https:`, without query. */
  readonly baseUrl: string;
  /** Credentials, one provider per security scheme; null: none. */
  readonly auth?: AuthProvider | readonly AuthProvider[] | null;
  /** Which request scope calls take place in. */
  readonly scope?: RequestScope<Scope> | null;
  /** Sent with every request; null removes one. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Instead of the global `fetch`, which is looked up at each call. */
  readonly fetch?: Fetch;
  readonly middleware?: readonly Middleware[];
  /** Checks of inputs and outputs; see the SDK's `validation`. */
  readonly validation?: Pick<
    Middleware,
    "onInput" | "onOutput" | "onError"
  > | null;
  /** Longest time of one attempt, until its body is read; default 60,000; 0: no limit. */
  readonly timeoutMs?: number;
  /** Longest time of a call with all its attempts and waits; default 0: no limit. */
  readonly deadlineMs?: number;
  /** Further attempts after a failure; default 2. */
  readonly retries?: number;
  /** How waits between attempts are chosen. */
  readonly retry?: Partial<RetryPolicy>;
  /** Gives every POST and PATCH without a key of its own one, so that it can be repeated safely. */
  readonly idempotencyKey?: () => string;
  /** The header of idempotency keys; default `Idempotency-Key`. */
  readonly idempotencyHeader?: string;
  /** Member names to code and message in error bodies; default: the usual ones. */
  readonly errors?: ErrorModel;
  /** Alternatives for operations that state none; default: the first provider of `auth`. */
  readonly security?: readonly (readonly SecurityScheme[])[];
  /**
   * `manual` (default): redirects are followed here, credentials never to another origin. `follow`: left to `fetch`,
   * for browsers, which do not show where a redirect leads.
   */
  readonly redirect?: "manual" | "follow";
}

/** Where error bodies carry what errors are told apart by. */
export interface ErrorModel {
  readonly code?: readonly string[];
  readonly message?: readonly string[];
}

/** The options of a client, checked and completed. */
export interface ClientConfig extends ClientOptions {
  readonly auth: readonly AuthProvider[];
  readonly hooks: readonly Middleware[];
  /** Shared by all clients derived from one. */
  readonly budget: RetryBudget;
}

/** Calls are made with a client. It never changes: `with` gives another one, which shares tokens and retry budget. */
export interface Client<Scope extends ScopeKind = ScopeKind> {
  readonly baseUrl: string;
  readonly scope: RequestScope | null;
  /** Hidden from inspection and JSON: it may hold credentials. */
  readonly config: ClientConfig;
  /** A client with other options. `headers` are added to those there are; every other option replaces. */
  with<Other extends ScopeKind = Scope>(
    overrides: Partial<ClientOptions<Other>>,
  ): Client<Other>;
  /**
   * Never present at run time: carries the type. A method, so that a client whose scope is not stated stands for one of
   * any scope, while outer and inner ones exclude each other.
   */
  scopeKind?(kind: Scope): void;
}

/** Makes a client. Throws a `UsageError` for a base URL that is none. */
export function createClient<Scope extends ScopeKind = ScopeKind>(
  options: ClientOptions<Scope>,
): Client<Scope> {
  return build(options, createBudget());
}

function build<Scope extends ScopeKind>(
  options: ClientOptions<Scope>,
  budget: RetryBudget,
): Client<Scope> {
  const baseUrl = checkedBaseUrl(options.baseUrl);
  const { auth, validation, middleware = [] } = options;
  const config: ClientConfig = {
    ...options,
    baseUrl,
    auth: [auth ?? []].flat(),
    hooks: [validation ?? [], middleware].flat(),
    budget,
  };
  const client = {
    baseUrl,
    scope: options.scope ?? null,
    with: <Other extends ScopeKind>(
      overrides: Partial<ClientOptions<Other>>,
    ): Client<Other> =>
      build<Other>(
        {
          ...(options as ClientOptions as ClientOptions<Other>),
          ...overrides,
          headers: { ...options.headers, ...overrides.headers },
        },
        budget,
      ),
  };
  hide(client, "config", config);
  return client as unknown as Client<Scope>;
}

function checkedBaseUrl(baseUrl: string): string {
  const page = (globalThis as { location?: { href?: string } }).location?.href;
  const url = baseUrl ? resolveUrl(baseUrl, page) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username + url.password + url.search + url.hash !== ""
  )
    throw new UsageError(
      "baseUrl must be http(s), without credentials, query or fragment",
      { place: "baseUrl" },
    );
  return url.href.replace(/\/+$/, "");
}
