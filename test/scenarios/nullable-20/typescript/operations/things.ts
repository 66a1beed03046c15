import type { Thing } from "../models/things.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export const get: Operation<NoInput, Thing, ApiErrors> = {
  id: "getThing",
  method: "GET",
  path: "/things",
  responses: { 200: json },
};
