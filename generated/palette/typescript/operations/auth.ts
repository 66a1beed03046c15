import type { AuthLogin, UserToken } from "../models/auth.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface AuthenticateInput {
  /**
   * Gives the token as a cookie too, for browsers.
   *
   * @default true
   */
  setCookie?: boolean;
  body: AuthLogin;
}

export const authenticate: Operation<AuthenticateInput, UserToken, ApiErrors> =
  {
    id: "v1Authenticate",
    method: "POST",
    path: "/v1/auth/authenticate",
    parameters: { setCookie: form },
    body: json,
    required: ["body"],
    responses: { 200: json },
    security: [],
  };

export interface RefreshInput {
  /** A token that has not expired. */
  token: string;
  /**
   * Gives the token as a cookie too, for browsers.
   *
   * @default true
   */
  setCookie?: boolean;
}

export const refresh: Operation<RefreshInput, UserToken, ApiErrors> = {
  id: "v1AuthRefresh",
  method: "GET",
  path: "/v1/auth/refresh/{token}",
  parameters: { token: path, setCookie: form },
  responses: { 200: json },
  security: [],
};
