import {
  authenticate as authenticateOperation,
  refresh,
  type AuthenticateInput,
} from "./operations/auth.js";
import {
  apiKey as apiKeyProvider,
  type AuthProvider,
  type CredentialSource,
} from "./runtime/auth.js";
import { loginToken } from "./runtime/loginToken.js";
import {
  apiKey as apiKeyScheme,
  authorization as authorizationScheme,
} from "./security.js";

/**
 * API key in the header `ApiKey`.
 *
 * A key of a user, made by `v1ApiKeysCreate` or in the console under My API
 * keys.
 */
export function apiKey(key: CredentialSource): AuthProvider {
  return apiKeyProvider(apiKeyScheme, key);
}

/**
 * API key in the header `Authorization`.
 *
 * The token of `v1Authenticate` as it is, without `Bearer`. Valid for 15
 * minutes.
 */
export function authorization(key: CredentialSource): AuthProvider {
  return apiKeyProvider(authorizationScheme, key);
}

/**
 * Token got by `POST /v1/auth/authenticate`, good for 15 minutes and renewed
 * before it ends.
 */
export function authenticate(input: AuthenticateInput): AuthProvider {
  return loginToken(authorizationScheme, input, {
    login: authenticateOperation,
    refresh: { operation: refresh, member: "token" },
    token: ["Authorization"],
    lifetimeMs: 900000,
  });
}
