import type { Thing } from "../models/things.js";
import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface PatchInput {
  id: string;
  body: Thing;
}

export const patch: Operation<PatchInput, void, ApiErrors> = {
  id: "patchThing",
  method: "PATCH",
  path: "/things/{id}",
  parameters: { id: path },
  body: json,
  required: ["body"],
  responses: { 204: empty },
};
