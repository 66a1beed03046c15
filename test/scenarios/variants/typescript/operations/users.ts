import type { User, UserInput } from "../models/users.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface CreateInput {
  body: UserInput;
}

export const create: Operation<CreateInput, User, ApiErrors> = {
  id: "createUser",
  method: "POST",
  path: "/users",
  body: json,
  required: ["body"],
  responses: { 201: json },
};

export const list: Operation<NoInput, User[], ApiErrors> = {
  id: "listUsers",
  method: "GET",
  path: "/users",
  responses: { 200: json },
};

export interface UpdateInput {
  id: string;
  body: UserInput;
}

export const update: Operation<UpdateInput, void, ApiErrors> = {
  id: "updateUser",
  method: "PUT",
  path: "/users/{id}",
  parameters: { id: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
