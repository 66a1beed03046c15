import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as auth from "../auth.js";
import * as shared from "../shared.js";

const isSetCookieInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeBoolean(v["setCookie"]);

const SetCookieInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isSetCookieInput,
  () => ({
    setCookie: r.boolean,
  }),
);

function isTokenSetCookieInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["token"] === "string" &&
    r.maybeBoolean(o["setCookie"])
  );
}

const TokenSetCookieInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isTokenSetCookieInput,
  () => ({
    token: r.needed(r.string),
    setCookie: r.boolean,
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  v1AuthRefresh: {
    parameters: TokenSetCookieInputSchema,
    responses: {
      200: auth.UserTokenSchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1Authenticate: {
    parameters: SetCookieInputSchema,
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
