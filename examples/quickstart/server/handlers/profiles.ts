import { invalid } from "../failure.js";
import { jsonBody, ok, type Call, type Handler } from "../http.js";
import { array, object, type JsonObject } from "../json.js";
import { parts } from "../multipart.js";
import type { State } from "../state.js";
import { changed, create as createIn } from "./created.js";

/** POST /v1/clusterprofiles */
export const create: Handler = (call, state) =>
  store(call, state, jsonBody(call), null);

/** POST /v1/clusterprofiles/import/file: the file is kept as it came, byte by byte. */
export const importFile: Handler = (call, state) => {
  const file = parts(call.body, call.headers["content-type"]).find(
    ({ name }) => name === "importFile",
  );
  if (!file) throw invalid("The form has no part importFile");
  const name = file.fileName ?? "imported";
  return store(call, state, { metadata: { name } }, file.bytes);
};

/** GET /v1/clusterprofiles/{uid} */
export const get: Handler = (call, state) => ok(find(call, state).body);

/** DELETE /v1/clusterprofiles/{uid} */
export const remove: Handler = (call, state) => {
  const { uid } = find(call, state);
  state.profiles.delete(uid, call.project);
  state.files.delete(uid);
  return changed(call, state, state.profiles, uid, "delete");
};

/** PATCH /v1/clusterprofiles/{uid}/publish */
export const publish: Handler = (call, state) => {
  const profile = find(call, state);
  publishDraft(profile.body);
  return changed(call, state, state.profiles, profile.uid, "publish");
};

/** GET /v1/clusterprofiles/{uid}/export: an imported file comes back as it was. */
export const exportFile: Handler = (call, state) => {
  const { uid, body } = find(call, state);
  const format = call.query.get("format") ?? "json";
  const bytes =
    state.files.get(uid) ?? Buffer.from(JSON.stringify(body, null, 2));
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${uid}.${format}"`,
    },
    bytes,
  };
};

function store(
  call: Call,
  state: State,
  input: JsonObject,
  file: Buffer | null,
) {
  const uid = state.uid();
  const metadata = state.metadata(uid, input["metadata"]);
  const { template, version } = object(input["spec"]);
  const { cloudType, type, packs } = object(template);
  const body: JsonObject = {
    apiVersion: "v1",
    kind: "ClusterProfile",
    metadata,
    spec: {
      version: version ?? "1.0.0",
      draft: { uid, cloudType, type, packs: array(packs), version: 1 },
    },
    status: { isPublished: false, hasUserMacros: false, inUseClusterUids: [] },
  };
  if (call.query.get("publish") === "true") publishDraft(body);
  if (file) state.files.set(uid, file);
  return createIn(call, state, state.profiles, body, uid);
}

function publishDraft(body: JsonObject): void {
  const spec = object(body["spec"]);
  spec["published"] = spec["draft"];
  object(body["status"])["isPublished"] = true;
}

const find = (call: Call, state: State) =>
  state.profiles.get(call.params["uid"] ?? "", call.project);
