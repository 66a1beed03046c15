import type { ApiErrors } from "../errors.js";
import { json, urlencoded } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";

export interface QueryInput {
  body: { user: string };
}

export interface QueryOutput {
  token?: string;
}

export const query: Operation<QueryInput, QueryOutput, ApiErrors> = {
  id: "login",
  method: "POST",
  path: "/login",
  body: { "application/x-www-form-urlencoded": urlencoded },
  required: ["body"],
  responses: { 200: json },
  idempotent: true,
  security: [[]],
};
