import type { Call, Reply } from "../http.js";
import type { JsonObject } from "../json.js";
import { nameOf, type State, type Collection } from "../state.js";

/** Writes an audit record and gives the header that names it. */
export function audited(
  call: Call,
  state: State,
  actionType: string,
  resource: JsonObject,
): Record<string, string> {
  const uid = state.uid();
  const user = call.user ?? "";
  state.audits.unshift({
    metadata: { ...state.metadata(uid, { name: `audit-${uid}` }) },
    spec: {
      actionType,
      actionMsg: `${actionType} ${String(resource["kind"])}`,
      actor: { actorType: "user", user: { uid: user } },
      resource,
    },
  });
  return { AuditUid: uid };
}

/** Stores a new resource in the caller's scope and answers 201 with its uid. */
export function create(
  call: Call,
  state: State,
  collection: Collection,
  body: JsonObject,
  uid: string,
): Reply {
  collection.add({ uid, project: call.project, body });
  const { kind } = collection;
  return {
    status: 201,
    headers: audited(call, state, "create", { kind, name: nameOf(body), uid }),
    json: { uid },
  };
}

/** Answers 204 after a change. */
export function changed(
  call: Call,
  state: State,
  collection: Collection,
  uid: string,
  actionType: "update" | "delete" | "publish" | "action" = "update",
): Reply {
  const { kind } = collection;
  return {
    status: 204,
    headers: audited(call, state, actionType, { kind, uid }),
  };
}

/** Sets members of `metadata`, and the time of the change. */
export function touch(state: State, body: JsonObject, input: JsonObject): void {
  const metadata = body["metadata"] as JsonObject;
  for (const name of ["name", "labels", "annotations"])
    if (input[name] !== undefined) metadata[name] = input[name];
  metadata["lastModifiedTimestamp"] = state.time();
}
