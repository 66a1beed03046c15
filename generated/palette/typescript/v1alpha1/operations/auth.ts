import type { AuthLogin, UserToken } from "../../models/auth.js";
import type { ApiErrors } from "../../errors.js";
import { json } from "../../runtime/bodies.js";
import type { Operation } from "../../runtime/operation.js";
import { path } from "../../runtime/parameters.js";

export interface AuthenticateInput {
  body: AuthLogin;
}

export const authenticate: Operation<AuthenticateInput, UserToken, ApiErrors> =
  {
    id: "v1alpha1Authenticate",
    method: "POST",
    path: "/v1alpha1/auth/authenticate",
    body: json,
    required: ["body"],
    responses: { 200: json },
    security: [],
  };

export interface RefreshInput {
  /** A token that has not expired. */
  token: string;
}

export const refresh: Operation<RefreshInput, UserToken, ApiErrors> = {
  id: "v1alpha1AuthRefresh",
  method: "GET",
  path: "/v1alpha1/auth/refresh/{token}",
  parameters: { token: path },
  responses: { 200: json },
  security: [],
};
