import { randomBytes } from "node:crypto";
import { invalid } from "../failure.js";
import { jsonBody, ok, type Handler } from "../http.js";
import { object, text } from "../json.js";
import { audited, changed } from "./created.js";

/** GET /v1/apiKeys */
export const list: Handler = (_call, state) =>
  ok({ items: state.apiKeys.list(null).map(({ body }) => body) });

/** POST /v1/apiKeys */
export const create: Handler = (call, state) => {
  const input = jsonBody(call);
  const spec = object(input["spec"]);
  const expiry = text(spec["expiry"]);
  if (expiry === undefined || Number.isNaN(Date.parse(expiry)))
    throw invalid("spec.expiry is not a moment");
  const user = text(spec["userUid"]) ?? call.user ?? "";
  state.users.get(user, null);
  const uid = state.uid();
  const metadata = state.metadata(uid, input["metadata"]);
  const body = {
    metadata,
    spec: { expiry, user: { uid: user } },
    status: { isActive: true },
  };
  state.apiKeys.add({ uid, project: null, body });
  const apiKey = randomBytes(24).toString("base64url");
  state.keys.set(apiKey, uid);
  return {
    status: 201,
    headers: audited(call, state, "create", { kind: "apiKey", uid }),
    json: { apiKey, uid },
  };
};

/** GET /v1/apiKeys/{uid} */
export const get: Handler = (call, state) =>
  ok(state.apiKeys.get(call.params["uid"] ?? "", null).body);

/** DELETE /v1/apiKeys/{uid} */
export const remove: Handler = (call, state) => {
  const uid = call.params["uid"] ?? "";
  state.apiKeys.delete(uid, null);
  return changed(call, state, state.apiKeys, uid, "delete");
};

/** PUT /v1/apiKeys/{uid}/state */
export const setState: Handler = (call, state) => {
  const uid = call.params["uid"] ?? "";
  const key = state.apiKeys.get(uid, null);
  const { isActive } = jsonBody(call);
  if (typeof isActive !== "boolean") throw invalid("isActive is missing");
  key.body["status"] = { isActive };
  return changed(call, state, state.apiKeys, uid);
};
