import type { AuthLogin, UserToken } from "../../models/auth.js";
import type { ErrorShape } from "../../models/shared.js";
import { json } from "../../runtime/bodies.js";
import type { Operation } from "../../runtime/operation.js";
import { path } from "../../runtime/parameters.js";

export interface AuthenticateInput {
  body: AuthLogin;
}

export interface AuthenticateErrors {
  400: ErrorShape;
  401: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const authenticate: Operation<
  AuthenticateInput,
  UserToken,
  AuthenticateErrors
> = {
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

export interface RefreshErrors {
  401: ErrorShape;
  429: ErrorShape;
  500: ErrorShape;
}

export const refresh: Operation<RefreshInput, UserToken, RefreshErrors> = {
  id: "v1alpha1AuthRefresh",
  method: "GET",
  path: "/v1alpha1/auth/refresh/{token}",
  parameters: { token: path },
  responses: { 200: json },
  security: [],
};
