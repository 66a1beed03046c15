import type { GetInput as GetInputModel } from "../models/path.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface CreateInput {
  id: string;
  body?: GetInputModel;
}

export const create: Operation<CreateInput, void, ApiErrors> = {
  id: "json",
  method: "POST",
  path: "/path/{id}",
  parameters: { id: path },
  body: json,
  responses: { 204: empty },
};

export interface GetInput {
  id: string;
  q?: string;
}

export const get: Operation<GetInput, void, ApiErrors> = {
  id: "getPath",
  method: "GET",
  path: "/path/{id}",
  parameters: { id: path, q: form },
  responses: { 204: empty },
};
