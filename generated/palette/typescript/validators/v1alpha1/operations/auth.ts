import type { OperationValidators } from "../../../runtime/validation/client.js";
import type { Fields, Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import { AuthLoginSchema, UserTokenSchema } from "../../auth.js";
import { ErrorBodySchema } from "../../shared.js";

function isV1alpha1AuthRefreshInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.token === "string";
}

const V1alpha1AuthRefreshInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isV1alpha1AuthRefreshInput, (o, e) => {
    e.string(o.token, "/token", true);
  });

export const authenticate: OperationValidators = {
  id: "v1alpha1Authenticate",
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
  id: "v1alpha1AuthRefresh",
  parameters: V1alpha1AuthRefreshInputSchema,
  responses: {
    200: UserTokenSchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
