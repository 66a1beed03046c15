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
import { AwsCloudAccountInputSchema, ErrorShapeSchema } from "../shared.js";

export function isOperationsCloudsAwsRegionsGetInstanceTypesParameters(
  v: unknown,
): boolean {
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

export const OperationsCloudsAwsRegionsGetInstanceTypesParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudsAwsRegionsGetInstanceTypesParameters,
    (o, e) => {
      e.need(o.region, "/region");
      e.string(o.region, "/region");
      e.number(o.cpuGtEq, "/cpuGtEq");
      e.number(o.memoryGtEq, "/memoryGtEq");
      e.number(o.gpuGtEq, "/gpuGtEq");
    },
  );

export function isOperationsCloudsAwsRegionsListParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o.cloudAccountUid === "string"
  );
}

export const OperationsCloudsAwsRegionsListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudsAwsRegionsListParameters,
    (o, e) => {
      e.need(o.cloudAccountUid, "/cloudAccountUid");
      e.string(o.cloudAccountUid, "/cloudAccountUid");
    },
  );

export function isOperationsCloudsAzureRegionsListParameters(
  v: unknown,
): boolean {
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

export const OperationsCloudsAzureRegionsListParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudsAzureRegionsListParameters,
    (o, e) => {
      e.string(o.cloudAccountUid, "/cloudAccountUid");
      e.string(o.subscriptionId, "/subscriptionId");
    },
  );

export function isOperationsCloudsCloudTypesGetLogoParameters(
  v: unknown,
): boolean {
  const o = v as Fields;
  return typeof v === "object" && v !== null && typeof o.cloudType === "string";
}

export const OperationsCloudsCloudTypesGetLogoParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(
    isOperationsCloudsCloudTypesGetLogoParameters,
    (o, e) => {
      e.need(o.cloudType, "/cloudType");
      e.string(o.cloudType, "/cloudType");
    },
  );

export function isOperationsCloudsMaasListAzsParameters(v: unknown): boolean {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    !Array.isArray(v) &&
    (o.cloudAccountUid === undefined || typeof o.cloudAccountUid === "string")
  );
}

export const OperationsCloudsMaasListAzsParametersSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isOperationsCloudsMaasListAzsParameters, (o, e) => {
    e.string(o.cloudAccountUid, "/cloudAccountUid");
  });

export const awsAccountValidate: OperationValidators = {
  id: "V1AwsAccountValidate",
  body: AwsCloudAccountInputSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const awsRegionsGetInstanceTypes: OperationValidators = {
  id: "V1AwsInstanceTypes",
  parameters: OperationsCloudsAwsRegionsGetInstanceTypesParametersSchema,
  responses: {
    200: AwsInstanceTypesSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const awsRegionsList: OperationValidators = {
  id: "V1AwsRegions",
  parameters: OperationsCloudsAwsRegionsListParametersSchema,
  responses: {
    200: AwsRegionsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const azureRegionsGetInstanceTypes: OperationValidators = {
  id: "V1AzureInstanceTypes",
  parameters: OperationsCloudsAwsRegionsGetInstanceTypesParametersSchema,
  responses: {
    200: AzureInstanceTypesSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const azureRegionsList: OperationValidators = {
  id: "V1AzureRegions",
  parameters: OperationsCloudsAzureRegionsListParametersSchema,
  responses: {
    200: AzureRegionsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const cloudTypesGetLogo: OperationValidators = {
  id: "V1CustomCloudTypeLogoGet",
  parameters: OperationsCloudsCloudTypesGetLogoParametersSchema,
  responses: {
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const cloudTypesUpdateLogo: OperationValidators = {
  id: "V1CustomCloudTypeLogoUpdate",
  parameters: OperationsCloudsCloudTypesGetLogoParametersSchema,
  responses: {
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    403: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasListAzs: OperationValidators = {
  id: "V1MaasZonesGet",
  parameters: OperationsCloudsMaasListAzsParametersSchema,
  responses: {
    200: MaasZonesSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasListDomains: OperationValidators = {
  id: "V1MaasDomainsGet",
  parameters: OperationsCloudsMaasListAzsParametersSchema,
  responses: {
    200: MaasDomainsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};

export const maasListResourcePools: OperationValidators = {
  id: "V1MaasPoolsGet",
  parameters: OperationsCloudsMaasListAzsParametersSchema,
  responses: {
    200: MaasPoolsSchema,
    400: ErrorShapeSchema,
    401: ErrorShapeSchema,
    404: ErrorShapeSchema,
    429: ErrorShapeSchema,
    500: ErrorShapeSchema,
  },
};
