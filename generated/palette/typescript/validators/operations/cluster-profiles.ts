import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as clusterProfiles from "../cluster-profiles.js";
import * as inputs from "./inputs.js";
import * as shared from "../shared.js";

const isPublishInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeBoolean(v["publish"]);

const PublishInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPublishInput,
  () => ({
    publish: r.boolean,
  }),
);

function isUidFormatInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeString(o["format"])
  );
}

const UidFormatInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isUidFormatInput,
  () => ({
    uid: r.needed(r.string),
    format: r.string,
  }),
);

function isUidIncludePackMetaInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["uid"] === "string" &&
    r.maybeString(o["includePackMeta"])
  );
}

const UidIncludePackMetaInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isUidIncludePackMetaInput, () => ({
    uid: r.needed(r.string),
    includePackMeta: r.string,
  }));

const isPublishFormatInput = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeBoolean(v["publish"]) && r.maybeString(v["format"]);

const PublishFormatInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isPublishFormatInput,
  () => ({
    publish: r.boolean,
    format: r.string,
  }),
);

/** By operationId. */
export const operations: OperationTable = {
  V1ClusterProfilesUidExport: {
    parameters: UidFormatInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ClusterProfilesCreate: {
    parameters: PublishInputSchema,
    body: clusterProfiles.ClusterProfileEntitySchema,
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
  v1ClusterProfilesDelete: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ClusterProfilesGet: {
    parameters: UidIncludePackMetaInputSchema,
    responses: {
      200: clusterProfiles.ClusterProfileSchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  v1ClusterProfilesImportFile: {
    parameters: PublishFormatInputSchema,
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
  v1ClusterProfilesPublish: {
    parameters: inputs.UidInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      409: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
