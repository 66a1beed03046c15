import type { OperationTable } from "../../runtime/validation/client.js";
import type { Fields, Validator } from "../../runtime/validation/index.js";
import * as r from "../../runtime/validation/index.js";
import * as clouds from "../clouds.js";
import * as shared from "../shared.js";

function isRegionCpuGtEqMemoryGtEqGpuGtEqInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["region"] === "string" &&
    r.maybeNumber(o["cpuGtEq"]) &&
    r.maybeNumber(o["memoryGtEq"]) &&
    r.maybeNumber(o["gpuGtEq"])
  );
}

const RegionCpuGtEqMemoryGtEqGpuGtEqInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isRegionCpuGtEqMemoryGtEqGpuGtEqInput, () => ({
    region: r.needed(r.string),
    cpuGtEq: r.number,
    memoryGtEq: r.number,
    gpuGtEq: r.number,
  }));

function isCloudAccountUidInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" &&
    v !== null &&
    typeof o["cloudAccountUid"] === "string"
  );
}

const CloudAccountUidInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isCloudAccountUidInput,
  () => ({
    cloudAccountUid: r.needed(r.string),
  }),
);

const isCloudAccountUidSubscriptionIdInput = (v: unknown): v is unknown =>
  r.isObject(v) &&
  r.maybeString(v["cloudAccountUid"]) &&
  r.maybeString(v["subscriptionId"]);

const CloudAccountUidSubscriptionIdInputSchema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountUidSubscriptionIdInput, () => ({
    cloudAccountUid: r.string,
    subscriptionId: r.string,
  }));

function isCloudTypeInput(v: unknown): v is unknown {
  const o = v as Fields;
  return (
    typeof v === "object" && v !== null && typeof o["cloudType"] === "string"
  );
}

const CloudTypeInputSchema: Validator<unknown> = /* @__PURE__ */ r.object(
  isCloudTypeInput,
  () => ({
    cloudType: r.needed(r.string),
  }),
);

const isCloudAccountUidInput2 = (v: unknown): v is unknown =>
  r.isObject(v) && r.maybeString(v["cloudAccountUid"]);

const CloudAccountUidInput2Schema: Validator<unknown> =
  /* @__PURE__ */ r.object(isCloudAccountUidInput2, () => ({
    cloudAccountUid: r.string,
  }));

/** By operationId. */
export const operations: OperationTable = {
  V1AwsAccountValidate: {
    body: shared.AwsCloudAccountInputSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1AwsInstanceTypes: {
    parameters: RegionCpuGtEqMemoryGtEqGpuGtEqInputSchema,
    responses: {
      200: clouds.AwsInstanceTypesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1AwsRegions: {
    parameters: CloudAccountUidInputSchema,
    responses: {
      200: clouds.AwsRegionsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1AzureInstanceTypes: {
    parameters: RegionCpuGtEqMemoryGtEqGpuGtEqInputSchema,
    responses: {
      200: clouds.AzureInstanceTypesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1AzureRegions: {
    parameters: CloudAccountUidSubscriptionIdInputSchema,
    responses: {
      200: clouds.AzureRegionsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1CustomCloudTypeLogoGet: {
    parameters: CloudTypeInputSchema,
    responses: {
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1CustomCloudTypeLogoUpdate: {
    parameters: CloudTypeInputSchema,
    responses: {
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      403: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1MaasDomainsGet: {
    parameters: CloudAccountUidInput2Schema,
    responses: {
      200: clouds.MaasDomainsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1MaasPoolsGet: {
    parameters: CloudAccountUidInput2Schema,
    responses: {
      200: clouds.MaasPoolsSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
  V1MaasZonesGet: {
    parameters: CloudAccountUidInput2Schema,
    responses: {
      200: clouds.MaasZonesSchema,
      400: shared.ErrorBodySchema,
      401: shared.ErrorBodySchema,
      404: shared.ErrorBodySchema,
      429: shared.ErrorBodySchema,
      500: shared.ErrorBodySchema,
    },
  },
};
