import { invalid, notFound } from "../failure.js";
import { jsonBody, jsonValue, ok, type Call, type Handler } from "../http.js";
import { object, text, type JsonObject } from "../json.js";
import { patch as applyPatch } from "../patch.js";
import { listOf } from "../pages.js";
import type { Collection, State } from "../state.js";
import { changed, create as createIn, touch } from "./created.js";

/** The headers of an operation in Sunset (RFC 9745, RFC 8594). */
const openStackSunset = {
  deprecation: `@${String(Date.UTC(2025, 9, 18) / 1000)}`,
  sunset: new Date(Date.UTC(2026, 3, 4)).toUTCString(),
  link: [
    '<https://docs.spectrocloud.com/clusters/data-center/>; rel="sunset"; type="text/html"',
    '</v1/cloudaccounts/maas>; rel="successor-version"',
  ].join(", "),
};

/** GET /v1/cloudaccounts/maas */
export const listMaas: Handler = (call, state) =>
  list(call, state.maasAccounts);

/** POST /v1/cloudaccounts/maas */
export const createMaas: Handler = (call, state) =>
  create(call, state, state.maasAccounts, ["apiEndpoint", "apiKey"]);

/** GET /v1/cloudaccounts/maas/{uid} */
export const getMaas: Handler = (call, state) => ok(find(call, state).body);

/** PUT /v1/cloudaccounts/maas/{uid} */
export const updateMaas: Handler = (call, state) => {
  const account = find(call, state);
  const input = jsonBody(call);
  touch(state, account.body, object(input["metadata"]));
  account.body["spec"] = withoutSecrets(object(input["spec"]));
  return changed(call, state, state.maasAccounts, account.uid);
};

/** PATCH /v1/cloudaccounts/maas/{uid} */
export const patchMaas: Handler = (call, state) => {
  const account = find(call, state);
  account.body = applyPatch(account.body, jsonValue(call));
  return changed(call, state, state.maasAccounts, account.uid);
};

/** DELETE /v1/cloudaccounts/maas/{uid} */
export const removeMaas: Handler = (call, state) => {
  const { uid } = find(call, state);
  state.maasAccounts.delete(uid, call.project);
  return changed(call, state, state.maasAccounts, uid, "delete");
};

/** GET /v1/cloudaccounts/openstack: in Sunset. */
export const listOpenStack: Handler = (call, state) => ({
  ...list(call, state.openStackAccounts),
  headers: openStackSunset,
});

/** GET /v1/cloudaccounts/openstack/{uid}: in Sunset. */
export const getOpenStack: Handler = (call, state) => ({
  ...ok(
    state.openStackAccounts.get(call.params["uid"] ?? "", call.project).body,
  ),
  headers: openStackSunset,
});

/** POST /v1/cloudaccounts/openstack: in Sunset. */
export const createOpenStack: Handler = (call, state) => {
  const reply = create(call, state, state.openStackAccounts, [
    "identityEndpoint",
    "username",
    "password",
  ]);
  return { ...reply, headers: { ...reply.headers, ...openStackSunset } };
};

/** GET /v1/cloudaccounts/tencent: Deprecated, that is gone. */
export const listTencent: Handler = () => {
  throw notFound("operation", "v1CloudAccountsTencentList");
};

const list = (call: Call, collection: Collection) =>
  ok(
    listOf(
      collection.list(call.project).map(({ body }) => body),
      call.query,
    ),
  );

function create(
  call: Call,
  state: State,
  collection: Collection,
  required: readonly string[],
) {
  const input = jsonBody(call);
  const spec = object(input["spec"]);
  for (const member of required)
    if (text(spec[member]) === undefined)
      throw invalid(`spec.${member} is missing`);
  const uid = state.uid();
  const body = {
    metadata: state.metadata(uid, input["metadata"]),
    spec: withoutSecrets(spec),
    status: { state: "active" },
  };
  return createIn(call, state, collection, body, uid);
}

/** Secrets are taken, never given. */
function withoutSecrets(spec: JsonObject): JsonObject {
  const { apiKey: _apiKey, password: _password, ...rest } = spec;
  return rest;
}

const find = (call: Call, state: State) =>
  state.maasAccounts.get(call.params["uid"] ?? "", call.project);
