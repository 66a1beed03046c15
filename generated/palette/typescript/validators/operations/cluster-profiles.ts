import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  ClusterProfileEntitySchema,
  ClusterProfileSchema,
  ProfileFileFormatSchema,
  isProfileFileFormat,
} from "../cluster-profiles.js";
import { ErrorShapeSchema, UidSchema } from "../shared.js";

export function isOperationsClusterProfilesCreateParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.publish === undefined || typeof o.publish === "boolean")
  );
}

export const OperationsClusterProfilesCreateParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsClusterProfilesCreateParameters,
    (o, e) => {
      e.boolean(o.publish, "/publish");
    },
  );

export function isOperationsClusterProfilesDeleteParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsClusterProfilesDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsClusterProfilesDeleteParameters,
    (o, e) => {
      e.need(o.uid, "/uid");
      e.string(o.uid, "/uid");
    },
  );

export function isOperationsClusterProfilesExportParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.format === undefined || isProfileFileFormat(o.format))
  );
}

export const OperationsClusterProfilesExportParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsClusterProfilesExportParameters,
    (o, e) => {
      e.need(o.uid, "/uid");
      e.string(o.uid, "/uid");
      ProfileFileFormatSchema.explain(o.format, "/format", e);
    },
  );

export function isOperationsClusterProfilesGetParameters(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.uid === "string" &&
    (o.includePackMeta === undefined || typeof o.includePackMeta === "string")
  );
}

export const OperationsClusterProfilesGetParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsClusterProfilesGetParameters, (o, e) => {
    e.need(o.uid, "/uid");
    e.string(o.uid, "/uid");
    e.string(o.includePackMeta, "/includePackMeta");
  });

export function isOperationsClusterProfilesImportFileParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.publish === undefined || typeof o.publish === "boolean") &&
    (o.format === undefined || isProfileFileFormat(o.format))
  );
}

export const OperationsClusterProfilesImportFileParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsClusterProfilesImportFileParameters,
    (o, e) => {
      e.boolean(o.publish, "/publish");
      ProfileFileFormatSchema.explain(o.format, "/format", e);
    },
  );

export const create: OperationValidators = {
  id: "v1ClusterProfilesCreate",
  parameters: OperationsClusterProfilesCreateParametersSchema,
  body: ClusterProfileEntitySchema,
  responses: {
    201: UidSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

const delete_: OperationValidators = {
  id: "v1ClusterProfilesDelete",
  parameters: OperationsClusterProfilesDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { delete_ as delete };

const export_: OperationValidators = {
  id: "V1ClusterProfilesUidExport",
  parameters: OperationsClusterProfilesExportParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
export { export_ as export };

export const get: OperationValidators = {
  id: "v1ClusterProfilesGet",
  parameters: OperationsClusterProfilesGetParametersSchema,
  responses: {
    200: ClusterProfileSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const importFile: OperationValidators = {
  id: "v1ClusterProfilesImportFile",
  parameters: OperationsClusterProfilesImportFileParametersSchema,
  responses: {
    201: UidSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const publish: OperationValidators = {
  id: "v1ClusterProfilesPublish",
  parameters: OperationsClusterProfilesDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
