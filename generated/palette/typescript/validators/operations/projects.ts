import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as inputs from "./inputs.js";
import * as projects from "../projects.js";
import * as shared from "../shared.js";

function isUidCleanupProjectResourcesInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeBoolean(o["cleanupProjectResources"])
  );
}

const UidCleanupProjectResourcesInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isUidCleanupProjectResourcesInput, () => ({
    uid: r.needed(r.string),
    cleanupProjectResources: r.boolean,
  }));

/** By operationId. */
export const operations: OperationTable = {
  v1ProjectsCreate: {
    body: projects.ProjectEntitySchema,
    responses: {
      201: shared.UidSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ProjectsUidDelete: {
    parameters: UidCleanupProjectResourcesInputSchema,
    body: projects.ProjectCleanupSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ProjectsUidGet: {
    parameters: inputs.UidInputSchema,
    responses: {
      200: projects.ProjectSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ProjectsUidUpdate: {
    parameters: inputs.UidInputSchema,
    body: projects.ProjectEntitySchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
