import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export const getCount: Operation<NoInput, number, ApiErrors> = {
  id: "countThings",
  method: "GET",
  path: "/things/count",
  responses: { 200: json },
};
