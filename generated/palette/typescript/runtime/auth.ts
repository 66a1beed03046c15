import type { Client } from "./client.js";
import type { SecurityScheme } from "./security.js";

/** Gives the credentials of one security scheme. It may be shared by many clients. */
export interface AuthProvider {
  readonly scheme: SecurityScheme;
  /** The credential for a request about to be sent. */
  readonly credential: (client: Client) => string | Promise<string>;
  /** A new credential after the server rejected one with 401; null: there is no other. */
  readonly renew?: (client: Client, rejected: string) => Promise<string | null>;
}

/** A credential, or a function that is asked before each request, and again when the server rejects what it gave. */
export type CredentialSource = string | (() => string | Promise<string>);

/** API key. */
export function apiKey(
  scheme: SecurityScheme,
  key: CredentialSource,
): AuthProvider {
  if (typeof key === "string") return { scheme, credential: () => key };
  return {
    scheme,
    credential: key,
    renew: async (_client, rejected) => {
      const next = await key();
      return next === rejected ? null : next;
    },
  };
}

/** HTTP bearer token, or the access token of OAuth 2 or OpenID Connect. */
export const bearer: typeof apiKey = apiKey;

/** HTTP basic authentication (RFC 7617), in UTF-8. */
export function basic(
  scheme: SecurityScheme,
  username: string,
  password: string,
): AuthProvider {
  if (username.includes(":"))
    throw new TypeError("a user name cannot have a colon");
  const bytes = new TextEncoder().encode(username + ":" + password);
  const credential = btoa(String.fromCharCode(...bytes));
  return { scheme, credential: () => credential };
}

/** A token as it was granted. */
export interface TokenGrant {
  readonly token: string;
  /** How long it is good for; default: the `lifetimeMs` of the provider. */
  readonly lifetimeMs?: number;
  /** What to renew it with, where that is not the token itself. */
  readonly refreshToken?: string;
}

/** How a short-lived token is got and renewed. */
export interface RefreshingTokenOptions {
  /** Gets a token with what never expires. Called without credentials and outside any inner scope. */
  readonly login?: (client: Client) => Promise<TokenGrant>;
  /** Renews a token; where it fails, `login` is tried. */
  readonly refresh?: (client: Client, last: TokenGrant) => Promise<TokenGrant>;
  /** A token to begin with. */
  readonly initial?: TokenGrant;
  /** How long a token is good for when its grant does not say. */
  readonly lifetimeMs: number;
  /** How long before its end it is renewed; default a tenth of its life, at most a minute. */
  readonly leewayMs?: number;
  /** Milliseconds since 1970; default `Date.now`. */
  readonly now?: () => number;
}

/**
 * A token that lives for a while: renewed ahead of its end, by one request however many calls wait for it, and once
 * more when the server rejects it.
 */
export function refreshingToken(
  scheme: SecurityScheme,
  options: RefreshingTokenOptions,
): AuthProvider {
  const now = options.now ?? Date.now;
  let grant: TokenGrant | undefined;
  let endsAt = 0;
  let renewAt = 0;
  let flight: Promise<string> | undefined;

  const accept = (next: TokenGrant): string => {
    const lifetime = next.lifetimeMs ?? options.lifetimeMs;
    grant = next;
    endsAt = now() + lifetime;
    renewAt = endsAt - (options.leewayMs ?? Math.min(60_000, lifetime / 10));
    return next.token;
  };
  const obtain = async (client: Client): Promise<string> => {
    const { login, refresh } = options;
    const bare = client.with({ auth: null, scope: null });
    if (grant && refresh) {
      if (!login) return accept(await refresh(bare, grant));
      try {
        return accept(await refresh(bare, grant));
      } catch {
        // The old token may have ended: log in anew.
      }
    }
    if (!login) throw new TypeError("there is neither a token nor a login");
    return accept(await login(bare));
  };
  const renew = (client: Client): Promise<string> =>
    (flight ??= obtain(client).finally(() => {
      flight = undefined;
    }));

  if (options.initial) accept(options.initial);
  return {
    scheme,
    credential: async (client) => {
      if (grant && now() < renewAt) return grant.token;
      try {
        return await renew(client);
      } catch (error) {
        if (grant && now() < endsAt) return grant.token;
        throw error;
      }
    },
    renew: async (client, rejected) =>
      grant && grant.token !== rejected && !flight
        ? grant.token
        : renew(client),
  };
}
