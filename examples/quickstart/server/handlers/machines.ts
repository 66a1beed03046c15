import { invalid, notFound } from "../failure.js";
import { done, ok, type Handler } from "../http.js";
import { object, text, type JsonObject } from "../json.js";
import { page } from "../pages.js";
import { nameOf, type State } from "../state.js";

/** GET /v1/spectroclusters/{uid}/vms: the token of this list is in `metadata.continue`. */
export const list: Handler = (call, state) => {
  const cluster = state.clusters.get(call.params["uid"] ?? "", call.project);
  const namespaces = (call.query.get("namespace") ?? "")
    .split(",")
    .filter((name) => name !== "");
  const all = machinesOf(state, cluster.uid).filter(
    (body) =>
      namespaces.length === 0 || namespaces.includes(namespaceOf(body) ?? ""),
  );
  const { items, next, offset } = page(all, call.query);
  return ok({
    apiVersion: "kubevirt.io/v1",
    kind: "VirtualMachineList",
    metadata: {
      continue: next,
      remainingItemCount: all.length - offset - items.length,
      resourceVersion: "9007199254740993",
    },
    items,
  });
};

/** PUT /v1/spectroclusters/{uid}/vms/{vmName}/start */
export const start: Handler = (call, state) => {
  const cluster = state.clusters.get(call.params["uid"] ?? "", call.project);
  const namespace = call.query.get("namespace");
  if (namespace === null) throw invalid("namespace is missing");
  const name = call.params["vmName"] ?? "";
  const machine = machinesOf(state, cluster.uid).find(
    (body) => nameOf(body) === name && namespaceOf(body) === namespace,
  );
  if (!machine) throw notFound("virtual machine", name);
  machine["status"] = {
    created: true,
    ready: true,
    printableStatus: "Running",
  };
  return done;
};

/** The machines of a cluster; they are stored with the cluster's uid as their project. */
const machinesOf = (state: State, clusterUid: string): readonly JsonObject[] =>
  state.machines.list(clusterUid).map(({ body }) => body);

const namespaceOf = (body: JsonObject): string | undefined =>
  text(object(body["metadata"])["namespace"]);
