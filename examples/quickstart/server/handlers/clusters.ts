import { invalid } from "../failure.js";
import { jsonBody, ok, type Call, type Handler } from "../http.js";
import { array, object, text, type JsonObject } from "../json.js";
import { listOf } from "../pages.js";
import { search as searchIn } from "../search.js";
import { nameOf, type State } from "../state.js";
import { changed, create, touch } from "./created.js";

/** POST /v1/dashboard/spectroclusters/search */
export const search: Handler = (call, state) => {
  const found = searchIn(
    state.clusters.list(call.project).map(({ body }) => body),
    jsonBody(call),
    (body) => ({
      clusterName: nameOf(body),
      clusterState: text(object(body["status"])["state"]) ?? "",
      environment: text(object(body["spec"])["cloudType"]) ?? "",
    }),
  );
  return ok(listOf(found.map(summary), call.query));
};

/** GET /v1alpha1/spectroclusters */
export const listAlpha: Handler = (call, state) => {
  const all = state.clusters.list(call.project).map(({ body }) => body);
  return ok(listOf(all, call.query));
};

/** POST /v1/spectroclusters/{cloud}; `wanted` is what the cloud's configuration must have. */
export const createIn =
  (cloudType: string, wanted: string): Handler =>
  (call, state) => {
    const input = jsonBody(call);
    const spec = object(input["spec"]);
    if (text(spec["cloudAccountUid"]) === undefined)
      throw invalid("spec.cloudAccountUid is missing");
    if (text(object(spec["cloudConfig"])[wanted]) === undefined)
      throw invalid(`spec.cloudConfig.${wanted} is missing`);
    const uid = state.uid();
    const metadata = state.metadata(uid, input["metadata"]);
    const body = cluster(metadata, cloudType, "Provisioning");
    return create(call, state, state.clusters, body, uid);
  };

/** GET /v1/spectroclusters/{uid} */
export const get: Handler = (call, state) => ok(find(call, state).body);

/** DELETE /v1/spectroclusters/{uid} */
export const remove: Handler = (call, state) => {
  const { uid } = find(call, state);
  state.clusters.delete(uid, call.project);
  return changed(call, state, state.clusters, uid, "delete");
};

/** PATCH /v1/spectroclusters/{uid}/metadata */
export const patchMetadata: Handler = (call, state) => {
  const found = find(call, state);
  touch(state, found.body, object(jsonBody(call)["metadata"]));
  return changed(call, state, state.clusters, found.uid);
};

/** GET /v1/spectroclusters/{uid}/assets/kubeconfig */
export const kubeconfig: Handler = (call, state) => {
  const { body, uid } = find(call, state);
  const endpoint = object(array(object(body["status"])["apiEndpoints"])[0]);
  const file = [
    "apiVersion: v1",
    "kind: Config",
    "clusters:",
    `  - name: ${nameOf(body)}`,
    "    cluster:",
    `      server: https://${String(endpoint["host"])}:${String(endpoint["port"])}`,
    `current-context: ${nameOf(body)}`,
    "",
  ].join("\n");
  return {
    status: 200,
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${uid}.kubeconfig"`,
    },
    bytes: Buffer.from(file),
  };
};

/** A cluster as it is stored. */
export function cluster(
  metadata: JsonObject,
  cloudType: string,
  state: string,
): JsonObject {
  const uid = String(metadata["uid"]);
  return {
    apiVersion: "cluster.spectrocloud.com/v1",
    kind: "spectrocluster",
    metadata,
    spec: { cloudType, clusterType: "PureManage", clusterProfileTemplates: [] },
    status: {
      state,
      apiEndpoints: [{ host: `${uid}.clusters.example.com`, port: 6443 }],
      conditions: [],
    },
  };
}

const find = (call: Call, state: State) =>
  state.clusters.get(call.params["uid"] ?? "", call.project);

function summary(body: JsonObject): JsonObject {
  return {
    metadata: body["metadata"],
    specSummary: { archTypes: ["amd64"] },
    status: {
      state: object(body["status"])["state"],
      health: { state: "Healthy" },
    },
  };
}
