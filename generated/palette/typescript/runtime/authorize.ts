import { race } from "./attempt.js";
import type { AuthProvider } from "./auth.js";
import { UsageError } from "./callErrors.js";
import type { Client, ClientConfig } from "./client.js";
import type { HttpRequest } from "./middleware.js";
import type { Operation } from "./operation.js";
import type { ErrorDetails } from "./sdkError.js";

/** A credential that a request was sent with. */
export type UsedCredential = readonly [
  provider: AuthProvider,
  credential: string,
];

/** Puts the credentials that the operation needs into the request. */
export async function authorize(
  client: Client,
  operation: Operation<unknown, unknown>,
  request: HttpRequest,
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<UsedCredential[]> {
  const used: UsedCredential[] = [];
  for (const provider of providersFor(client.config, operation, details)) {
    const given = provider.credential(client);
    const credential =
      typeof given === "string" ? given : await race(given, signal, details);
    provider.scheme.place(request, credential, provider.scheme.name ?? "");
    used.push([provider, credential]);
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
    const met = schemes.map(({ id }) =>
      auth.find(({ scheme }) => scheme.id === id),
    );
    if (met[0] && !met.includes(undefined)) return met as AuthProvider[];
  }
  if (!auth[0] || !alternatives[0] || alternatives.some((all) => !all[0]))
    return [];
  const wanted = alternatives.map((all) => all.map(({ id }) => id).join("+"));
  throw new UsageError(`needs credentials for ${wanted.join(" or ")}`, {
    ...details,
    place: "auth",
  });
}

/** Renews what the server has rejected; false where nothing else is to be had. */
export async function renewCredentials(
  client: Client,
  used: readonly UsedCredential[],
  signal: AbortSignal | undefined,
  details: ErrorDetails,
): Promise<boolean> {
  let renewed = false;
  for (const [provider, credential] of used)
    if (
      provider.renew &&
      (await race(provider.renew(client, credential), signal, details)) !== null
    )
      renewed = true;
  return renewed;
}
