import { inHeader, type SecurityScheme } from "./runtime/security.js";

/**
 * API key in the header `ApiKey`.
 *
 * A key of a user, made by `v1ApiKeysCreate` or in the console under My API
 * keys.
 */
export const apiKey: SecurityScheme = {
  id: "ApiKey",
  name: "apikey",
  place: inHeader,
};

/**
 * API key in the header `Authorization`.
 *
 * The token of `v1Authenticate` as it is, without `Bearer`. Valid for 15
 * minutes.
 */
export const authorization: SecurityScheme = {
  id: "Authorization",
  name: "authorization",
  place: inHeader,
};
