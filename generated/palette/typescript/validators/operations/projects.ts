import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  ProjectCleanupSchema,
  ProjectEntitySchema,
  ProjectSchema,
} from "../projects.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";

function isProjectsDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.cleanupProjectResources === undefined ||
      typeof o.cleanupProjectResources === "boolean")
  );
}

const ProjectsDeleteInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isProjectsDeleteInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
    e.boolean(o.cleanupProjectResources, "/cleanupProjectResources");
  },
);

function isProjectsGetInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const ProjectsGetInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isProjectsGetInput,
  (o, e) => {
    e.string(o.uid, "/uid", true);
  },
);

export const create: OperationValidators = {
  id: "v1ProjectsCreate",
  body: ProjectEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

const delete_: OperationValidators = {
  id: "v1ProjectsUidDelete",
  parameters: ProjectsDeleteInputSchema,
  body: ProjectCleanupSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

export const get: OperationValidators = {
  id: "v1ProjectsUidGet",
  parameters: ProjectsGetInputSchema,
  responses: {
    200: ProjectSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const update: OperationValidators = {
  id: "v1ProjectsUidUpdate",
  parameters: ProjectsGetInputSchema,
  body: ProjectEntitySchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
