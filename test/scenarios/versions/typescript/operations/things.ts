import type { Thing } from "../models/things.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface GetInput {
  id: string;
}

export const get: Operation<GetInput, Thing, ApiErrors> = {
  id: "v1GetThing",
  method: "GET",
  path: "/v1/things/{id}",
  parameters: { id: path },
  responses: { 200: json },
};
