import type { T } from "../models/t.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export const get: Operation<NoInput, T, ApiErrors> = {
  id: "getT",
  method: "GET",
  path: "/t",
  responses: { 200: json },
};
