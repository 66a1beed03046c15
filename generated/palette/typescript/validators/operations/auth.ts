import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { AuthLoginSchema, UserTokenSchema } from "../auth.js";
import { ErrorBodySchema } from "../shared.js";

function isAuthAuthenticateInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.setCookie === undefined || typeof o.setCookie === "boolean")
  );
}

const AuthAuthenticateInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isAuthAuthenticateInput, (o, e) => {
    e.boolean(o.setCookie, "/setCookie");
  });

function isAuthRefreshInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.token === "string" &&
    (o.setCookie === undefined || typeof o.setCookie === "boolean")
  );
}

const AuthRefreshInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isAuthRefreshInput,
  (o, e) => {
    e.string(o.token, "/token", true);
    e.boolean(o.setCookie, "/setCookie");
  },
);

export const authenticate: OperationValidators = {
  id: "v1Authenticate",
  parameters: AuthAuthenticateInputSchema,
  body: AuthLoginSchema,
  responses: {
    200: UserTokenSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const refresh: OperationValidators = {
  id: "v1AuthRefresh",
  parameters: AuthRefreshInputSchema,
  responses: {
    200: UserTokenSchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
