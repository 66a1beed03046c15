import type * as M from "../models/auth.js";
import type { Fields, Validator } from "../runtime/validation/index.js";
import * as r from "../runtime/validation/index.js";

export function isAuthLogin(v: unknown): v is M.AuthLogin {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["emailId"] === "string" &&
    r.maybeString(o["org"]) &&
    typeof o["password"] === "string"
  );
}

export const AuthLoginSchema: Validator<M.AuthLogin> = /* @__PURE__ */ r.object(
  isAuthLogin,
  () => ({
    emailId: r.needed(r.string),
    org: r.string,
    password: r.needed(r.string),
  }),
);

export function isUserToken(v: unknown): v is M.UserToken {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["Authorization"] === "string" &&
    r.maybeBoolean(o["isMfa"])
  );
}

export const UserTokenSchema: Validator<M.UserToken> = /* @__PURE__ */ r.object(
  isUserToken,
  () => ({
    Authorization: r.needed(r.string),
    isMfa: r.boolean,
  }),
);
