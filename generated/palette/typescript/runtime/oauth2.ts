import {
  type AuthProvider,
  refreshingToken,
  type RefreshingTokenOptions,
  type TokenGrant,
} from "./auth.js";
import { urlencoded, json } from "./bodies.js";
import { call } from "./call.js";
import { type Client, createClient } from "./client.js";
import { DecodeError, UsageError } from "./callErrors.js";
import type { Operation } from "./operation.js";
import type { SecurityScheme } from "./security.js";
import { resolveUrl } from "./url.js";

/** What the authorization server knows the client by. */
export interface OAuthClient {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret?: string;
  /** How the client shows who it is (RFC 6749 section 2.3.1). Default `header`. */
  readonly authentication?: "header" | "body";
  readonly scopes?: readonly string[];
  /** Further parameters, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/** The lifetime of a token whose grant does not tell: an hour. */
const usualLifetimeMs = 3_600_000;

/** OAuth 2 client credentials (RFC 6749 section 4.4): tokens are got when needed, and renewed ahead of their end. */
export function clientCredentials(
  scheme: SecurityScheme,
  oauth: OAuthClient,
): AuthProvider {
  return refreshingToken(scheme, {
    lifetimeMs: usualLifetimeMs,
    login: (client) =>
      grant(client, oauth, { grant_type: "client_credentials" }),
  });
}

/** OAuth 2 refresh token (RFC 6749 section 6), a new one taken over where the server gives one. */
export function refreshToken(
  scheme: SecurityScheme,
  oauth: OAuthClient,
  first: string | TokenGrant,
): AuthProvider {
  let latest = typeof first === "string" ? first : first.refreshToken;
  const renew = async (client: Client): Promise<TokenGrant> => {
    const next = await grant(client, oauth, {
      grant_type: "refresh_token",
      ...(latest !== undefined && { refresh_token: latest }),
    });
    latest = next.refreshToken ?? latest;
    return next;
  };
  const options: RefreshingTokenOptions = {
    lifetimeMs: usualLifetimeMs,
    login: renew,
  };
  return refreshingToken(
    scheme,
    typeof first === "string" ? options : { ...options, initial: first },
  );
}

interface TokenResponse {
  readonly access_token?: string;
  readonly expires_in?: number;
  readonly refresh_token?: string;
}

/** Asks the token endpoint. Rejects as any call does. */
async function grant(
  client: Client,
  oauth: OAuthClient,
  parameters: Readonly<Record<string, string>>,
): Promise<TokenGrant> {
  const { clientId, clientSecret, scopes } = oauth;
  const url = resolveUrl(oauth.tokenUrl, client.baseUrl + "/");
  if (!url) throw new UsageError("tokenUrl is no URL", { place: "tokenUrl" });
  const inBody = oauth.authentication === "body" || clientSecret === undefined;
  const { data, response } = await call(
    tokenClient(client, url.origin),
    { ...endpoint, path: url.pathname + url.search },
    {
      body: {
        ...parameters,
        ...(scopes && { scope: scopes.join(" ") }),
        ...oauth.parameters,
        ...(inBody && { client_id: clientId, client_secret: clientSecret }),
      },
    },
    {
      headers: inBody
        ? {}
        : { authorization: `Basic ${basicOf(clientId, clientSecret)}` },
    },
  ).withResponse();
  if (typeof data.access_token !== "string")
    throw new DecodeError("the grant has no access_token", {
      operation: endpoint.id,
      response,
    });
  return {
    token: data.access_token,
    ...(typeof data.expires_in === "number" && {
      lifetimeMs: data.expires_in * 1000,
    }),
    ...(data.refresh_token !== undefined && {
      refreshToken: data.refresh_token,
    }),
  };
}

/** A client for another server: nothing of the caller's but its transport and hooks. */
function tokenClient({ config }: Client, baseUrl: string): Client {
  const { fetch, middleware } = config;
  return createClient({
    baseUrl,
    ...(fetch && { fetch }),
    ...(middleware && { middleware }),
  });
}

const endpoint: Operation<
  { readonly body: Readonly<Record<string, string | undefined>> },
  TokenResponse
> = {
  id: "oauth2 token",
  method: "POST",
  path: "/",
  body: urlencoded,
  responses: { 200: json },
  security: [],
  sensitive: ["client_secret", "refresh_token"],
};

/** Both parts are form-encoded first (RFC 6749 section 2.3.1). */
function basicOf(id: string, secret: string): string {
  return btoa(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`);
}
