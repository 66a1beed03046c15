import type { User } from "../models/users.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface GetInput {
  id: string;
}

export const get: Operation<GetInput, User, ApiErrors> = {
  id: "getUser",
  method: "GET",
  path: "/users/{id}",
  parameters: { id: path },
  responses: { 200: json },
};
