import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import { AuthLoginSchema, UserTokenSchema } from "../auth.js";
import { ErrorShapeSchema } from "../shared.js";

export function isOperationsAuthAuthenticateParameters(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.setCookie === undefined || typeof o.setCookie === "boolean")
  );
}

export const OperationsAuthAuthenticateParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsAuthAuthenticateParameters, (o, e) => {
    e.boolean(o.setCookie, "/setCookie");
  });

export function isOperationsAuthRefreshParameters(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.token === "string" &&
    (o.setCookie === undefined || typeof o.setCookie === "boolean")
  );
}

export const OperationsAuthRefreshParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsAuthRefreshParameters, (o, e) => {
    e.need(o.token, "/token");
    e.string(o.token, "/token");
    e.boolean(o.setCookie, "/setCookie");
  });

export const authenticate: OperationValidators = {
  id: "v1Authenticate",
  parameters: OperationsAuthAuthenticateParametersSchema,
  body: AuthLoginSchema,
  responses: {
    200: UserTokenSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const refresh: OperationValidators = {
  id: "v1AuthRefresh",
  parameters: OperationsAuthRefreshParametersSchema,
  responses: {
    200: UserTokenSchema,
    401: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
