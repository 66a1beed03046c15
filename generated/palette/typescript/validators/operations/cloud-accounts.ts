import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  AwsAccountInputSchema,
  AwsAccountSchema,
  AwsAccountsSchema,
  CloudAccountsPatchSchema,
  CloudAccountsSummarySchema,
  GcpAccountEntitySchema,
  GcpAccountSchema,
  MaasAccountInputSchema,
  MaasAccountSchema,
  MaasAccountsSchema,
  OpenStackAccountInputSchema,
  OpenStackAccountSchema,
  OpenStackAccountsSchema,
  TencentAccountsSchema,
} from "../cloud-accounts.js";
import { ErrorShapeSchema, UidSchema } from "../shared.js";

export function isOperationsCloudAccountsListSummaryParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.filters === undefined || typeof o.filters === "string") &&
    (o.orderBy === undefined || typeof o.orderBy === "string") &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

export const OperationsCloudAccountsListSummaryParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudAccountsListSummaryParameters,
    (o, e) => {
      e.string(o.filters, "/filters");
      e.string(o.orderBy, "/orderBy");
      if (o.limit !== undefined) {
        if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
        else {
          if (!(o.limit as number) >= 1)
            e.add("/limit", "minimum", "at least 1", o.limit);
          if (!(o.limit as number) <= 50)
            e.add("/limit", "maximum", "at most 50", o.limit);
        }
      }
      if (o.offset !== undefined) {
        if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
        else {
          if (!(o.offset as number) >= 0)
            e.add("/offset", "minimum", "at least 0", o.offset);
        }
      }
      e.string(o.continue, "/continue");
    },
  );

export function isOperationsCloudAccountsAwsDeleteParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

export const OperationsCloudAccountsAwsDeleteParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudAccountsAwsDeleteParameters,
    (o, e) => {
      e.need(o.uid, "/uid");
      e.string(o.uid, "/uid");
    },
  );

export function isOperationsCloudAccountsAwsListParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.fields === undefined || typeof o.fields === "string") &&
    (o.filters === undefined || typeof o.filters === "string") &&
    (o.orderBy === undefined || typeof o.orderBy === "string") &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.offset === undefined ||
      (Number.isInteger(o.offset) && (o.offset as number) >= 0)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

export const OperationsCloudAccountsAwsListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudAccountsAwsListParameters,
    (o, e) => {
      e.string(o.fields, "/fields");
      e.string(o.filters, "/filters");
      e.string(o.orderBy, "/orderBy");
      if (o.limit !== undefined) {
        if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
        else {
          if (!(o.limit as number) >= 1)
            e.add("/limit", "minimum", "at least 1", o.limit);
          if (!(o.limit as number) <= 50)
            e.add("/limit", "maximum", "at most 50", o.limit);
        }
      }
      if (o.offset !== undefined) {
        if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
        else {
          if (!(o.offset as number) >= 0)
            e.add("/offset", "minimum", "at least 0", o.offset);
        }
      }
      e.string(o.continue, "/continue");
    },
  );

export function isOperationsCloudAccountsOpenStackListParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.limit === undefined ||
      (Number.isInteger(o.limit) &&
        (o.limit as number) >= 1 &&
        (o.limit as number) <= 50)) &&
    (o.continue === undefined || typeof o.continue === "string")
  );
}

export const OperationsCloudAccountsOpenStackListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudAccountsOpenStackListParameters,
    (o, e) => {
      if (o.limit !== undefined) {
        if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
        else {
          if (!(o.limit as number) >= 1)
            e.add("/limit", "minimum", "at least 1", o.limit);
          if (!(o.limit as number) <= 50)
            e.add("/limit", "maximum", "at most 50", o.limit);
        }
      }
      e.string(o.continue, "/continue");
    },
  );

export const listSummary: OperationValidators = {
  id: "v1CloudAccountsListSummary",
  parameters: OperationsCloudAccountsListSummaryParametersSchema,
  responses: {
    200: CloudAccountsSummarySchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const awsCreate: OperationValidators = {
  id: "v1CloudAccountsAwsCreate",
  body: AwsAccountInputSchema,
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

export const awsDelete: OperationValidators = {
  id: "v1CloudAccountsAwsDelete",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const awsGet: OperationValidators = {
  id: "v1CloudAccountsAwsGet",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    200: AwsAccountSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const awsList: OperationValidators = {
  id: "v1CloudAccountsAwsList",
  parameters: OperationsCloudAccountsAwsListParametersSchema,
  responses: {
    200: AwsAccountsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const gcpCreate: OperationValidators = {
  id: "v1CloudAccountsGcpCreate",
  body: GcpAccountEntitySchema,
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

export const gcpGet: OperationValidators = {
  id: "v1CloudAccountsGcpGet",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    200: GcpAccountSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasCreate: OperationValidators = {
  id: "v1CloudAccountsMaasCreate",
  body: MaasAccountInputSchema,
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

export const maasDelete: OperationValidators = {
  id: "v1CloudAccountsMaasDelete",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    409: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasGet: OperationValidators = {
  id: "v1CloudAccountsMaasGet",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    200: MaasAccountSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasList: OperationValidators = {
  id: "v1CloudAccountsMaasList",
  parameters: OperationsCloudAccountsAwsListParametersSchema,
  responses: {
    200: MaasAccountsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasPatch: OperationValidators = {
  id: "v1CloudAccountsMaasPatch",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  body: CloudAccountsPatchSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasUpdate: OperationValidators = {
  id: "v1CloudAccountsMaasUpdate",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  body: MaasAccountInputSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const openStackCreate: OperationValidators = {
  id: "v1CloudAccountsOpenStackCreate",
  body: OpenStackAccountInputSchema,
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

export const openStackGet: OperationValidators = {
  id: "v1CloudAccountsOpenStackGet",
  parameters: OperationsCloudAccountsAwsDeleteParametersSchema,
  responses: {
    200: OpenStackAccountSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const openStackList: OperationValidators = {
  id: "v1CloudAccountsOpenStackList",
  parameters: OperationsCloudAccountsOpenStackListParametersSchema,
  responses: {
    200: OpenStackAccountsSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const tencentList: OperationValidators = {
  id: "v1CloudAccountsTencentList",
  parameters: OperationsCloudAccountsOpenStackListParametersSchema,
  responses: {
    200: TencentAccountsSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
