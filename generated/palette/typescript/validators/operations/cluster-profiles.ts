import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  ClusterProfileEntitySchema,
  ClusterProfileSchema,
  ProfileFileFormatSchema,
  isProfileFileFormat,
} from "../cluster-profiles.js";
import { ErrorBodySchema, UidSchema } from "../shared.js";

function isClusterProfilesCreateInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.publish === undefined || typeof o.publish === "boolean")
  );
}

const ClusterProfilesCreateInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClusterProfilesCreateInput, (o, e) => {
    e.boolean(o.publish, "/publish");
  });

function isClusterProfilesDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const ClusterProfilesDeleteInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClusterProfilesDeleteInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isClusterProfilesExportInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.format === undefined || isProfileFileFormat(o.format))
  );
}

const ClusterProfilesExportInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClusterProfilesExportInput, (o, e) => {
    e.string(o.uid, "/uid", true);
    ProfileFileFormatSchema.explain(o.format, "/format", e);
  });

function isClusterProfilesGetInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.includePackMeta === undefined || typeof o.includePackMeta === "string")
  );
}

const ClusterProfilesGetInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClusterProfilesGetInput, (o, e) => {
    e.string(o.uid, "/uid", true);
    e.string(o.includePackMeta, "/includePackMeta");
  });

function isClusterProfilesImportFileInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.publish === undefined || typeof o.publish === "boolean") &&
    (o.format === undefined || isProfileFileFormat(o.format))
  );
}

const ClusterProfilesImportFileInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isClusterProfilesImportFileInput, (o, e) => {
    e.boolean(o.publish, "/publish");
    ProfileFileFormatSchema.explain(o.format, "/format", e);
  });

export const create: OperationValidators = {
  id: "v1ClusterProfilesCreate",
  parameters: ClusterProfilesCreateInputSchema,
  body: ClusterProfileEntitySchema,
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
  id: "v1ClusterProfilesDelete",
  parameters: ClusterProfilesDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { delete_ as delete };

const export_: OperationValidators = {
  id: "V1ClusterProfilesUidExport",
  parameters: ClusterProfilesExportInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
export { export_ as export };

export const get: OperationValidators = {
  id: "v1ClusterProfilesGet",
  parameters: ClusterProfilesGetInputSchema,
  responses: {
    200: ClusterProfileSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const importFile: OperationValidators = {
  id: "v1ClusterProfilesImportFile",
  parameters: ClusterProfilesImportFileInputSchema,
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

export const publish: OperationValidators = {
  id: "v1ClusterProfilesPublish",
  parameters: ClusterProfilesDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
