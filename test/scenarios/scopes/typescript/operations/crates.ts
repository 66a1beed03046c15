import type { CrateList, Scope } from "../models/crates.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { tokenInQuery } from "../runtime/pagination.js";
import { form, path } from "../runtime/parameters.js";

export interface ListInput {
  limit?: number;
  continue?: string;
}

export const list: Operation<ListInput, CrateList, ApiErrors> = {
  id: "listCrates",
  method: "GET",
  path: "/v1/crates",
  parameters: { limit: form, continue: form },
  responses: { 200: json },
  pagination: {
    strategy: tokenInQuery,
    items: ["items"],
    next: ["next"],
    parameter: "continue",
    limit: "limit",
  },
};

export interface HandlingInstructionsByDestinationDeleteInput {
  uid: string;
  to: string;
}

export const handlingInstructionsByDestinationDelete: Operation<
  HandlingInstructionsByDestinationDeleteInput,
  void,
  ApiErrors,
  "inner"
> = {
  id: "deleteInstructions",
  method: "DELETE",
  path: "/v1/crates/{uid}/handlingInstructionsByDestination/{to}",
  parameters: { uid: path, to: path },
  responses: { 204: empty },
  scope: "inner",
};

export interface HandlingInstructionsByDestinationGetInput {
  uid: string;
  to: string;
}

export const handlingInstructionsByDestinationGet: Operation<
  HandlingInstructionsByDestinationGetInput,
  Scope,
  ApiErrors,
  "inner"
> = {
  id: "getInstructions",
  method: "GET",
  path: "/v1/crates/{uid}/handlingInstructionsByDestination/{to}",
  parameters: { uid: path, to: path },
  responses: { 200: json },
  scope: "inner",
};

export interface HandlingInstructionsByDestinationListInput {
  uid: string;
}

export const handlingInstructionsByDestinationList: Operation<
  HandlingInstructionsByDestinationListInput,
  Scope[],
  ApiErrors,
  "inner"
> = {
  id: "listInstructions",
  method: "GET",
  path: "/v1/crates/{uid}/handlingInstructionsByDestination",
  parameters: { uid: path },
  responses: { 200: json },
  scope: "inner",
};
