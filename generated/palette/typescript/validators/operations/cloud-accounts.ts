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
import { ErrorBodySchema, UidSchema } from "../shared.js";

function isCloudAccountsListSummaryInput(v: unknown): v is unknown {
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

const CloudAccountsListSummaryInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountsListSummaryInput, (o, e) => {
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

function isCloudAccountsAwsDeleteInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.uid === "string";
}

const CloudAccountsAwsDeleteInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountsAwsDeleteInput, (o, e) => {
    e.string(o.uid, "/uid", true);
  });

function isCloudAccountsAwsListInput(v: unknown): v is unknown {
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

const CloudAccountsAwsListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountsAwsListInput, (o, e) => {
    e.string(o.fields, "/fields");
    e.string(o.filters, "/filters");
    e.string(o.orderBy, "/orderBy");
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    if (o.offset !== undefined) {
      if (!Number.isInteger(o.offset)) e.type("/offset", "integer", o.offset);
      else {
        if (!((o.offset as number) >= 0))
          e.add("/offset", "minimum", "at least 0", o.offset);
      }
    }
    e.string(o.continue, "/continue");
  });

function isCloudAccountsOpenStackListInput(v: unknown): v is unknown {
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

const CloudAccountsOpenStackListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountsOpenStackListInput, (o, e) => {
    if (o.limit !== undefined) {
      if (!Number.isInteger(o.limit)) e.type("/limit", "integer", o.limit);
      else {
        if (!((o.limit as number) >= 1))
          e.add("/limit", "minimum", "at least 1", o.limit);
        if (!((o.limit as number) <= 50))
          e.add("/limit", "maximum", "at most 50", o.limit);
      }
    }
    e.string(o.continue, "/continue");
  });

export const listSummary: OperationValidators = {
  id: "v1CloudAccountsListSummary",
  parameters: CloudAccountsListSummaryInputSchema,
  responses: {
    200: CloudAccountsSummarySchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsCreate: OperationValidators = {
  id: "v1CloudAccountsAwsCreate",
  body: AwsAccountInputSchema,
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

export const awsDelete: OperationValidators = {
  id: "v1CloudAccountsAwsDelete",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsGet: OperationValidators = {
  id: "v1CloudAccountsAwsGet",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    200: AwsAccountSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsList: OperationValidators = {
  id: "v1CloudAccountsAwsList",
  parameters: CloudAccountsAwsListInputSchema,
  responses: {
    200: AwsAccountsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const gcpCreate: OperationValidators = {
  id: "v1CloudAccountsGcpCreate",
  body: GcpAccountEntitySchema,
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

export const gcpGet: OperationValidators = {
  id: "v1CloudAccountsGcpGet",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    200: GcpAccountSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasCreate: OperationValidators = {
  id: "v1CloudAccountsMaasCreate",
  body: MaasAccountInputSchema,
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

export const maasDelete: OperationValidators = {
  id: "v1CloudAccountsMaasDelete",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    409: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasGet: OperationValidators = {
  id: "v1CloudAccountsMaasGet",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    200: MaasAccountSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasList: OperationValidators = {
  id: "v1CloudAccountsMaasList",
  parameters: CloudAccountsAwsListInputSchema,
  responses: {
    200: MaasAccountsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasPatch: OperationValidators = {
  id: "v1CloudAccountsMaasPatch",
  parameters: CloudAccountsAwsDeleteInputSchema,
  body: CloudAccountsPatchSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasUpdate: OperationValidators = {
  id: "v1CloudAccountsMaasUpdate",
  parameters: CloudAccountsAwsDeleteInputSchema,
  body: MaasAccountInputSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const openStackCreate: OperationValidators = {
  id: "v1CloudAccountsOpenStackCreate",
  body: OpenStackAccountInputSchema,
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

export const openStackGet: OperationValidators = {
  id: "v1CloudAccountsOpenStackGet",
  parameters: CloudAccountsAwsDeleteInputSchema,
  responses: {
    200: OpenStackAccountSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const openStackList: OperationValidators = {
  id: "v1CloudAccountsOpenStackList",
  parameters: CloudAccountsOpenStackListInputSchema,
  responses: {
    200: OpenStackAccountsSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const tencentList: OperationValidators = {
  id: "v1CloudAccountsTencentList",
  parameters: CloudAccountsOpenStackListInputSchema,
  responses: {
    200: TencentAccountsSchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
