import type { Json } from "../models/json.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";

export interface UpdateInput {
  body?: Json;
}

export const update: Operation<UpdateInput, Json, ApiErrors> = {
  id: "putJson",
  method: "PUT",
  path: "/json",
  body: json,
  responses: { 200: json },
};
