import type { AuthLogin, UserToken } from "../../models/auth.js";
import type { ApiErrors } from "../../errors.js";
import { json } from "../../runtime/bodies.js";
import type { Gate } from "../../runtime/gate.js";
import type { Operation } from "../../runtime/operation.js";
import { path } from "../../runtime/parameters.js";

export interface AuthenticateInput {
  body: AuthLogin;
}

export type AuthenticateGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use auth.authenticate (POST /v1/auth/authenticate).",
  Open
>;

export const authenticate: Operation<
  AuthenticateGate<AuthenticateInput>,
  UserToken,
  ApiErrors
> = {
  id: "v1alpha1Authenticate",
  method: "POST",
  path: "/v1alpha1/auth/authenticate",
  body: json,
  required: ["body"],
  responses: { 200: json },
  security: [],
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use auth.authenticate (POST /v1/auth/authenticate).",
  },
};

export interface RefreshInput {
  /** A token that has not expired. */
  token: string;
}

export type RefreshGate<Open = unknown> = Gate<
  "palette",
  "v1alpha1",
  "2025-05-25",
  null,
  "Sunset: cut-off to be announced. Use auth.refresh (GET /v1/auth/refresh/{token}).",
  Open
>;

export const refresh: Operation<
  RefreshGate<RefreshInput>,
  UserToken,
  ApiErrors
> = {
  id: "v1alpha1AuthRefresh",
  method: "GET",
  path: "/v1alpha1/auth/refresh/{token}",
  parameters: { token: path },
  responses: { 200: json },
  security: [],
  lifecycle: {
    phase: "sunset",
    announcedOn: "2025-05-25",
    sentence:
      "Sunset: cut-off to be announced. Use auth.refresh (GET /v1/auth/refresh/{token}).",
  },
};
