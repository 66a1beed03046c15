import type { OperationTable } from "../../../runtime/validation/client.js";
import type { Fields, Validator } from "../../../runtime/validation/index.js";
import * as r from "../../../runtime/validation/index.js";
import * as auth from "../../auth.js";
import * as shared from "../../shared.js";

function isTokenInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o["token"] === "string";
}

const TokenInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isTokenInput,
  () => ({
    token: r.needed(r.string),
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1alpha1AuthRefresh: {
    parameters: TokenInputSchema,
    responses: {
      200: auth.UserTokenSchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1alpha1Authenticate: {
    body: auth.AuthLoginSchema,
    responses: {
      200: auth.UserTokenSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
