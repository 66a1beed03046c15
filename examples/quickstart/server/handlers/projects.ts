import { conflict } from "../failure.js";
import { jsonBody, ok, type Call, type Handler } from "../http.js";
import { array, object, text, type JsonObject } from "../json.js";
import { listOf } from "../pages.js";
import { nameOf, type State } from "../state.js";
import { textMatches } from "../search.js";
import { audited, changed, touch } from "./created.js";

/** POST /v1/projects. Projects belong to the tenant, whatever the scope of the request. */
export const create: Handler = (call, state) => {
  const input = jsonBody(call);
  const uid = state.uid();
  const body = {
    metadata: state.metadata(uid, input["metadata"]),
    spec: projectSpec(input),
    status: { isDisabled: false },
  };
  state.projects.add({ uid, project: null, body });
  return {
    status: 201,
    headers: audited(call, state, "create", { kind: "project", uid }),
    json: { uid },
  };
};

/** GET /v1/projects/{uid} */
export const get: Handler = (call, state) => ok(find(call, state).body);

/** PUT /v1/projects/{uid} */
export const update: Handler = (call, state) => {
  const project = find(call, state);
  const input = jsonBody(call);
  touch(state, project.body, object(input["metadata"]));
  project.body["spec"] = projectSpec(input);
  return changed(call, state, state.projects, project.uid);
};

/** DELETE /v1/projects/{uid} */
export const remove: Handler = (call, state) => {
  const { uid } = find(call, state);
  const clusters = state.clusters.list(uid);
  if (call.query.get("cleanupProjectResources") !== "true" && clusters.length)
    throw conflict(
      "ProjectInUse",
      `The project still has ${String(clusters.length)} clusters`,
    );
  for (const cluster of clusters) state.clusters.delete(cluster.uid, uid);
  state.projects.delete(uid, null);
  return changed(call, state, state.projects, uid, "delete");
};

/** POST /v1/dashboard/projects */
export const search: Handler = (call, state) => {
  const filter = object(object(jsonBody(call)["filter"])["name"]);
  const found = state.projects
    .list(null)
    .filter(({ body }) => fits(nameOf(body), filter))
    .map(({ body, uid }) => ({
      metadata: body["metadata"],
      specSummary: { users: [], teams: [] },
      status: { clustersHealth: { running: state.clusters.list(uid).length } },
    }));
  return ok(listOf(found, call.query));
};

/** GET /v1/dashboard/projects/metadata */
export const listNames: Handler = (call, state) => {
  const name = call.query.get("name");
  const items = state.projects
    .list(null)
    .filter(({ body }) => name === null || nameOf(body) === name)
    .map(({ body, uid }) => ({ metadata: { uid, name: nameOf(body) } }));
  return ok({ items });
};

const find = (call: Call, state: State) =>
  state.projects.get(call.params["uid"] ?? "", null);

function projectSpec(input: JsonObject): JsonObject {
  const { users, teams } = object(input["spec"]);
  return { users: array(users), teams: array(teams) };
}

/** The conditions of a `v1FilterString`; null and missing ones do not count. */
function fits(name: string, filter: JsonObject): boolean {
  const ignoreCase = filter["ignoreCase"] !== false;
  return (["eq", "contains", "beginsWith"] as const).every((operator) => {
    const value = text(filter[operator]);
    return (
      value === undefined || textMatches(operator, name, value, ignoreCase)
    );
  });
}
