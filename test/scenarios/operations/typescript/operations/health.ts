import type { ApiErrors } from "../errors.js";
import { text } from "../runtime/bodies.js";
import type { NoInput, Operation } from "../runtime/operation.js";

export const get: Operation<NoInput, string, ApiErrors> = {
  id: "health",
  method: "GET",
  path: "/health",
  responses: { 200: { "text/plain": text } },
};
