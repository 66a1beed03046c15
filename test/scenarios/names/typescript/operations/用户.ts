import type { 用户 } from "../models/用户.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface GetInput {
  id: string;
}

export const get: Operation<GetInput, 用户, ApiErrors> = {
  id: "获取用户",
  method: "GET",
  path: "/用户/{id}",
  parameters: { id: path },
  responses: { 200: json },
};
