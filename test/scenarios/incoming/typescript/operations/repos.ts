import type { ApiErrors } from "../errors.js";
import { json } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, header, path } from "../runtime/parameters.js";

export interface ListInput {
  login: string;
  limit?: number;
  trace?: string;
}

export const list: Operation<ListInput, string[], ApiErrors> = {
  id: "listRepos",
  method: "GET",
  path: "/repos/{login}",
  parameters: { login: path, limit: form, trace: header },
  responses: { 200: json },
};
