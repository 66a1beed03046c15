import type { HttpRequest } from "./middleware.js";
import { encode } from "./encode.js";

/** A security scheme of the description: a generated SDK holds one value per scheme. */
export interface SecurityScheme {
  /** The key in the description. */
  readonly id: string;
  /** The header, query parameter or cookie of an API key. */
  readonly name?: string;
  /** Puts a credential into a request. */
  readonly place: CredentialPlace;
}

/** Where a credential goes: `inHeader`, `inQuery`, `inCookie`, `bearer` or `basic`. */
export type CredentialPlace = (
  request: HttpRequest,
  credential: string,
  name: string,
) => void;

/** API key in a header. */
export const inHeader: CredentialPlace = (request, credential, name) => {
  request.headers[name.toLowerCase()] = credential;
};

/** API key in the query. */
export const inQuery: CredentialPlace = (request, credential, name) => {
  request.url +=
    (request.url.includes("?") ? "&" : "?") +
    encode(name) +
    "=" +
    encode(credential);
};

/** API key in a cookie. */
export const inCookie: CredentialPlace = (request, credential, name) => {
  const before = request.headers["cookie"];
  const pair = encode(name) + "=" + encode(credential);
  request.headers["cookie"] = before ? before + "; " + pair : pair;
};

/** HTTP bearer, and the access token of OAuth 2 and OpenID Connect (RFC 6750 section 2.1). */
export const bearer: CredentialPlace = (request, credential) => {
  request.headers["authorization"] = "Bearer " + credential;
};

/** HTTP basic (RFC 7617); the credential is `user:password` in base 64, see `basicAuth`. */
export const basic: CredentialPlace = (request, credential) => {
  request.headers["authorization"] = "Basic " + credential;
};
