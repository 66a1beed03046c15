import {
  apiKey,
  basic as basicProvider,
  bearer,
  type AuthProvider,
  type CredentialSource,
} from "./runtime/auth.js";
import {
  basic as basicScheme,
  key as keyScheme,
  oauth as oauthScheme,
} from "./security.js";

/** HTTP authentication, scheme `basic`. */
export function basic(username: string, password: string): AuthProvider {
  return basicProvider(basicScheme, username, password);
}

/**
 * API key in the header `X-Key`.
 *
 * From the console
 */
export function key(key: CredentialSource): AuthProvider {
  return apiKey(keyScheme, key);
}

/** Access token of OAuth 2. */
export function oauth(token: CredentialSource): AuthProvider {
  return bearer(oauthScheme, token);
}
