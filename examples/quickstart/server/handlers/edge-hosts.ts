import { invalid } from "../failure.js";
import { jsonBody, ok, type Call, type Handler } from "../http.js";
import { object, text } from "../json.js";
import { nameOf, type State } from "../state.js";
import { changed, create as createIn } from "./created.js";

/** POST /v1/edgehosts: the caller chooses the uid. The pairing key is not kept in the resource. */
export const create: Handler = (call, state) => {
  const input = jsonBody(call);
  const meta = object(input["metadata"]);
  const uid = text(meta["uid"]) ?? state.uid();
  const { archType } = object(input["spec"]);
  const body = {
    metadata: state.metadata(uid, { name: uid, ...meta }),
    spec: { type: "edge-native", device: { archType } },
    status: { state: "ready", health: { state: "healthy" }, inUseClusters: [] },
  };
  return createIn(call, state, state.edgeHosts, body, uid);
};

/** GET /v1/edgehosts/metadata */
export const listNames: Handler = (call, state) => {
  const type = call.query.get("type");
  const edgeHosts = state.edgeHosts
    .list(call.project)
    .filter(
      ({ body }) => type === null || object(body["spec"])["type"] === type,
    )
    .map(({ uid, body }) => ({
      uid,
      name: nameOf(body),
      edgeHostType: object(body["spec"])["type"],
      state: object(body["status"])["state"],
    }));
  return ok({ edgeHosts });
};

/** GET /v1/edgehosts/{uid} */
export const get: Handler = (call, state) => ok(find(call, state).body);

/** DELETE /v1/edgehosts/{uid} */
export const remove: Handler = (call, state) => {
  const { uid } = find(call, state);
  state.edgeHosts.delete(uid, call.project);
  return changed(call, state, state.edgeHosts, uid, "delete");
};

/** PATCH /v1/edgehosts/{uid}/health */
export const patchHealth: Handler = (call, state) => {
  const host = find(call, state);
  const { state: health, message, agentVersion } = jsonBody(call);
  if (health !== "healthy" && health !== "unhealthy")
    throw invalid("state is neither healthy nor unhealthy");
  object(host.body["status"])["health"] = {
    state: health,
    message,
    agentVersion,
  };
  return changed(call, state, state.edgeHosts, host.uid, "action");
};

const find = (call: Call, state: State) =>
  state.edgeHosts.get(call.params["uid"] ?? "", call.project);
