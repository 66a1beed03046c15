import type { Stricter } from "../models/things.js";
import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export const list: Operation<NoInput, Stricter[], ApiErrors> = {
  id: "listThings",
  method: "GET",
  path: "/things",
  responses: { 200: json },
};
