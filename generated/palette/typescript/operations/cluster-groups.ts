import type { ClusterGroupEntity } from "../models/cluster-groups.js";
import type { Uid } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";

export interface CreateInput {
  body: ClusterGroupEntity;
}

export const create: Operation<CreateInput, Uid, ApiErrors> = {
  id: "v1ClusterGroupsCreate",
  method: "POST",
  path: "/v1/clustergroups",
  body: json,
  required: ["body"],
  responses: { 201: json },
};
