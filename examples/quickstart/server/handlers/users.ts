import { invalid } from "../failure.js";
import { jsonBody, ok, type Call, type Handler } from "../http.js";
import { array, object } from "../json.js";
import { listOf } from "../pages.js";
import type { State } from "../state.js";
import { changed, touch } from "./created.js";

/** GET /v1/users */
export const list: Handler = (call, state) =>
  ok(
    listOf(
      state.users.list(null).map(({ body }) => body),
      call.query,
    ),
  );

/** GET /v1/users/{uid} */
export const get: Handler = (call, state) => ok(find(call, state).body);

/** PUT /v1/users/{uid} */
export const update: Handler = (call, state) => {
  const user = find(call, state);
  const input = jsonBody(call);
  const { emailId, firstName, lastName, roles } = object(input["spec"]);
  if (emailId === undefined) throw invalid("spec.emailId is missing");
  touch(state, user.body, object(input["metadata"]));
  user.body["spec"] = {
    emailId,
    firstName,
    lastName,
    roles: roles ?? object(user.body["spec"])["roles"],
  };
  return changed(call, state, state.users, user.uid);
};

/** GET /v1/users/{uid}/roles */
export const getRoles: Handler = (call, state) => {
  const roles = array(object(find(call, state).body["spec"])["roles"]);
  return ok({
    roles: roles.map((uid) => ({ uid, name: `role-${String(uid)}` })),
    inheritedRoles: [],
  });
};

/** PUT /v1/users/{uid}/roles */
export const updateRoles: Handler = (call, state) => {
  const user = find(call, state);
  const { roles } = jsonBody(call);
  if (!Array.isArray(roles)) throw invalid("roles is missing");
  object(user.body["spec"])["roles"] = roles;
  return changed(call, state, state.users, user.uid);
};

const find = (call: Call, state: State) =>
  state.users.get(call.params["uid"] ?? "", null);
