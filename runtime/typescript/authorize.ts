import type { AuthProvider } from "./auth.js";
import type { Client, ClientConfig } from "./client.js";
import { UsageError } from "./callErrors.js";
import { type ErrorDetails } from "./sdkError.js";
import { race } from "./attempt.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";

/** A credential that a request was sent with. */
export interface UsedCredential {
  readonly provider: AuthProvider;
  readonly credential: string;
}

/** Puts the credentials that the operation needs into the request. */
export async function authorize(
  client: Client,
  operation: Operation<unknown, unknown>,
  request: HttpRequest,
  signal: AbortSignal,
  details: ErrorDetails,
): Promise<UsedCredential[]> {
  const used: UsedCredential[] = [];
  for (const provider of providersFor(client.config, operation, details)) {
    const given = provider.credential(client);
    const credential =
      typeof given === "string" ? given : await race(given, signal);
    provider.scheme.place(request, credential, provider.scheme.name ?? "");
    used.push({ provider, credential });
  }
  return used;
}

/** The providers of the first alternative that can be met. */
function providersFor(
  { auth, security }: ClientConfig,
  operation: Operation<unknown, unknown>,
  details: ErrorDetails,
): readonly AuthProvider[] {
  const alternatives = operation.security ?? security;
  if (!alternatives) return auth.slice(0, 1);
  for (const schemes of alternatives) {
    const found = schemes.map(({ id }) =>
      auth.find(({ scheme }) => scheme.id === id),
    );
    if (found.length > 0 && found.every((provider) => provider !== undefined))
      return found as AuthProvider[];
  }
  const optional = alternatives.some((schemes) => schemes.length === 0);
  if (auth.length === 0 || alternatives.length === 0 || optional) return [];
  const wanted = alternatives
    .map((schemes) => schemes.map(({ id }) => id).join(" and "))
    .join(", or ");
  throw new UsageError(`${operation.id}: needs credentials for ${wanted}`, {
    ...details,
    place: "auth",
  });
}

/** Renews what the server has rejected; false where nothing else is to be had. */
export async function renewCredentials(
  client: Client,
  used: readonly UsedCredential[],
  signal: AbortSignal,
): Promise<boolean> {
  let renewed = false;
  for (const { provider, credential } of used) {
    if (!provider.renew) continue;
    const next = await race(provider.renew(client, credential), signal);
    if (next !== null) renewed = true;
  }
  return renewed;
}
