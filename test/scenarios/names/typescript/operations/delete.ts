import type { ErrorShape } from "../models/delete.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, header, path } from "../runtime/parameters.js";

export interface DeleteInput {
  id: string;
}

const delete_: Operation<DeleteInput, void, ApiErrors> = {
  id: "deleteDelete",
  method: "DELETE",
  path: "/delete/{id}",
  parameters: { id: path },
  responses: { 204: empty },
};
export { delete_ as delete };

export interface GetInput {
  id: string;
  ["__proto__"]?: string;
  constructor?: string | Object["constructor"];
  filterName?: string;
  idQuery?: string;
  bodyQuery?: string;
  ifNoneMatch?: string;
  idHeader?: string;
}

export const get: Operation<GetInput, ErrorShape, ApiErrors> = {
  id: "getDelete",
  method: "GET",
  path: "/delete/{id}",
  parameters: {
    id: path,
    ["__proto__"]: form,
    constructor: form,
    filterName: ["filter[name]", form],
    idQuery: ["id", form],
    bodyQuery: ["body", form],
    ifNoneMatch: ["If-None-Match", header],
    idHeader: ["id", header],
  },
  responses: { 200: json },
};
