import type { ApiErrors } from "../errors.js";
import { empty, json } from "../runtime/bodies.js";
import type { Gate } from "../runtime/gate.js";
import type { NoInput, Operation } from "../runtime/operation.js";
import { path } from "../runtime/parameters.js";

export interface ArchiveInput {
  uid: string;
}

export type ArchiveGate<Open = unknown> = Gate<
  "depot",
  "archiveProject",
  null,
  null,
  "Sunset: cut-off not announced.",
  Open
>;

export const archive: Operation<
  ArchiveGate<ArchiveInput>,
  void,
  ApiErrors,
  "outer"
> = {
  id: "archiveProject",
  method: "POST",
  path: "/v1/projects/{uid}/archive",
  parameters: { uid: path },
  responses: { 204: empty },
  scope: "outer",
  lifecycle: {
    phase: "sunset",
    sentence: "Sunset: cut-off not announced.",
  },
};

export const list: Operation<NoInput, string[], ApiErrors, "outer"> = {
  id: "listProjects",
  method: "GET",
  path: "/v1/projects",
  responses: { 200: json },
  scope: "outer",
};
