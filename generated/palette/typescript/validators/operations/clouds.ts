import type { OperationValidators } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import {
  AwsInstanceTypesSchema,
  AwsRegionsSchema,
  AzureInstanceTypesSchema,
  AzureRegionsSchema,
  MaasDomainsSchema,
  MaasPoolsSchema,
  MaasZonesSchema,
} from "../clouds.js";
import { AwsCloudAccountInputSchema, ErrorBodySchema } from "../shared.js";

function isCloudsAwsRegionsGetInstanceTypesInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o.region === "string" &&
    (o.cpuGtEq === undefined || Number.isFinite(o.cpuGtEq)) &&
    (o.memoryGtEq === undefined || Number.isFinite(o.memoryGtEq)) &&
    (o.gpuGtEq === undefined || Number.isFinite(o.gpuGtEq))
  );
}

const CloudsAwsRegionsGetInstanceTypesInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudsAwsRegionsGetInstanceTypesInput, (o, e) => {
    e.string(o.region, "/region", true);
    e.number(o.cpuGtEq, "/cpuGtEq");
    e.number(o.memoryGtEq, "/memoryGtEq");
    e.number(o.gpuGtEq, "/gpuGtEq");
  });

function isCloudsAwsRegionsListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o.cloudAccountUid === "string"
  );
}

const CloudsAwsRegionsListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudsAwsRegionsListInput, (o, e) => {
    e.string(o.cloudAccountUid, "/cloudAccountUid", true);
  });

function isCloudsAzureRegionsListInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudAccountUid === undefined ||
      typeof o.cloudAccountUid === "string") &&
    (o.subscriptionId === undefined || typeof o.subscriptionId === "string")
  );
}

const CloudsAzureRegionsListInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudsAzureRegionsListInput, (o, e) => {
    e.string(o.cloudAccountUid, "/cloudAccountUid");
    e.string(o.subscriptionId, "/subscriptionId");
  });

function isCloudsCloudTypesGetLogoInput(v: unknown): v is unknown {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.cloudType === "string";
}

const CloudsCloudTypesGetLogoInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudsCloudTypesGetLogoInput, (o, e) => {
    e.string(o.cloudType, "/cloudType", true);
  });

function isCloudsMaasListAzsInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudAccountUid === undefined || typeof o.cloudAccountUid === "string")
  );
}

const CloudsMaasListAzsInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudsMaasListAzsInput, (o, e) => {
    e.string(o.cloudAccountUid, "/cloudAccountUid");
  });

export const awsAccountValidate: OperationValidators = {
  id: "V1AwsAccountValidate",
  body: AwsCloudAccountInputSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsRegionsGetInstanceTypes: OperationValidators = {
  id: "V1AwsInstanceTypes",
  parameters: CloudsAwsRegionsGetInstanceTypesInputSchema,
  responses: {
    200: AwsInstanceTypesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const awsRegionsList: OperationValidators = {
  id: "V1AwsRegions",
  parameters: CloudsAwsRegionsListInputSchema,
  responses: {
    200: AwsRegionsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const azureRegionsGetInstanceTypes: OperationValidators = {
  id: "V1AzureInstanceTypes",
  parameters: CloudsAwsRegionsGetInstanceTypesInputSchema,
  responses: {
    200: AzureInstanceTypesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const azureRegionsList: OperationValidators = {
  id: "V1AzureRegions",
  parameters: CloudsAzureRegionsListInputSchema,
  responses: {
    200: AzureRegionsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const cloudTypesGetLogo: OperationValidators = {
  id: "V1CustomCloudTypeLogoGet",
  parameters: CloudsCloudTypesGetLogoInputSchema,
  responses: {
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const cloudTypesUpdateLogo: OperationValidators = {
  id: "V1CustomCloudTypeLogoUpdate",
  parameters: CloudsCloudTypesGetLogoInputSchema,
  responses: {
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    403: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasListAzs: OperationValidators = {
  id: "V1MaasZonesGet",
  parameters: CloudsMaasListAzsInputSchema,
  responses: {
    200: MaasZonesSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasListDomains: OperationValidators = {
  id: "V1MaasDomainsGet",
  parameters: CloudsMaasListAzsInputSchema,
  responses: {
    200: MaasDomainsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};

export const maasListResourcePools: OperationValidators = {
  id: "V1MaasPoolsGet",
  parameters: CloudsMaasListAzsInputSchema,
  responses: {
    200: MaasPoolsSchema,
    400: ErrorBodySchema,
    401: ErrorBodySchema,
    404: ErrorBodySchema,
    429: ErrorBodySchema,
    500: ErrorBodySchema,
  },
};
