import type {
  AwsInstanceTypes,
  AwsRegions,
  AzureInstanceTypes,
  AzureRegions,
  MaasDomains,
  MaasPools,
  MaasZones,
} from "../models/clouds.js";
import type { AwsCloudAccountInput } from "../models/shared.js";
import type { ApiErrors } from "../errors.js";
import { binary, empty, json, multipart } from "../runtime/bodies.js";
import type { Operation } from "../runtime/operation.js";
import { form, path } from "../runtime/parameters.js";

export interface AwsAccountValidateInput {
  body: AwsCloudAccountInput;
}

export const awsAccountValidate: Operation<
  AwsAccountValidateInput,
  void,
  ApiErrors
> = {
  id: "V1AwsAccountValidate",
  method: "POST",
  path: "/v1/clouds/aws/account/validate",
  body: json,
  required: ["body"],
  responses: { 204: empty },
};

export interface AwsRegionsGetInstanceTypesInput {
  /** The region, such as `eu-central-1`. */
  region: string;
  /** Only types with at least as many processor cores. */
  cpuGtEq?: number;
  /** Only types with at least as much memory, in GiB. */
  memoryGtEq?: number;
  /** Only types with at least as many graphics processors. */
  gpuGtEq?: number;
}

export const awsRegionsGetInstanceTypes: Operation<
  AwsRegionsGetInstanceTypesInput,
  AwsInstanceTypes,
  ApiErrors
> = {
  id: "V1AwsInstanceTypes",
  method: "GET",
  path: "/v1/clouds/aws/regions/{region}/instancetypes",
  parameters: { region: path, cpuGtEq: form, memoryGtEq: form, gpuGtEq: form },
  responses: { 200: json },
};

export interface AwsRegionsListInput {
  /** Uid of the account to ask with. */
  cloudAccountUid: string;
}

export const awsRegionsList: Operation<
  AwsRegionsListInput,
  AwsRegions,
  ApiErrors
> = {
  id: "V1AwsRegions",
  method: "GET",
  path: "/v1/clouds/aws/regions",
  parameters: { cloudAccountUid: form },
  required: ["cloudAccountUid"],
  responses: { 200: json },
};

export interface AzureRegionsGetInstanceTypesInput {
  /** The region, such as `norwayeast`. */
  region: string;
  /** Only types with at least as many processor cores. */
  cpuGtEq?: number;
  /** Only types with at least as much memory, in GiB. */
  memoryGtEq?: number;
  /** Only types with at least as many graphics processors. */
  gpuGtEq?: number;
}

export const azureRegionsGetInstanceTypes: Operation<
  AzureRegionsGetInstanceTypesInput,
  AzureInstanceTypes,
  ApiErrors
> = {
  id: "V1AzureInstanceTypes",
  method: "GET",
  path: "/v1/clouds/azure/regions/{region}/instancetypes",
  parameters: { region: path, cpuGtEq: form, memoryGtEq: form, gpuGtEq: form },
  responses: { 200: json },
};

export interface AzureRegionsListInput {
  /** Uid of the account to ask with. */
  cloudAccountUid?: string;
  /** Only regions of this subscription. */
  subscriptionId?: string;
}

export const azureRegionsList: Operation<
  AzureRegionsListInput,
  AzureRegions,
  ApiErrors
> = {
  id: "V1AzureRegions",
  method: "GET",
  path: "/v1/clouds/azure/regions",
  parameters: { cloudAccountUid: form, subscriptionId: form },
  responses: { 200: json },
};

export interface CloudTypesGetLogoInput {
  /** Name of a cloud type of one's own. */
  cloudType: string;
}

export const cloudTypesGetLogo: Operation<
  CloudTypesGetLogoInput,
  Blob,
  ApiErrors
> = {
  id: "V1CustomCloudTypeLogoGet",
  method: "GET",
  path: "/v1/clouds/cloudTypes/{cloudType}/logo",
  parameters: { cloudType: path },
  responses: { 200: { "application/octet-stream": binary } },
};

export interface CloudTypesUpdateLogoInput {
  /** Name of a cloud type of one's own. */
  cloudType: string;
  body: {
    /** The picture. */
    fileName: Blob;
  };
}

export const cloudTypesUpdateLogo: Operation<
  CloudTypesUpdateLogoInput,
  void,
  ApiErrors
> = {
  id: "V1CustomCloudTypeLogoUpdate",
  method: "PUT",
  path: "/v1/clouds/cloudTypes/{cloudType}/logo",
  parameters: { cloudType: path },
  body: {
    "multipart/form-data": [
      multipart,
      { encoding: { fileName: { contentType: "image/png, image/svg+xml" } } },
    ],
  },
  required: ["body"],
  responses: { 204: empty },
};

export interface MaasListAzsInput {
  /** Uid of the account to ask with. */
  cloudAccountUid?: string;
}

export const maasListAzs: Operation<MaasListAzsInput, MaasZones, ApiErrors> = {
  id: "V1MaasZonesGet",
  method: "GET",
  path: "/v1/clouds/maas/azs",
  parameters: { cloudAccountUid: form },
  responses: { 200: json },
};

export interface MaasListDomainsInput {
  /** Uid of the account to ask with. */
  cloudAccountUid?: string;
}

export const maasListDomains: Operation<
  MaasListDomainsInput,
  MaasDomains,
  ApiErrors
> = {
  id: "V1MaasDomainsGet",
  method: "GET",
  path: "/v1/clouds/maas/domains",
  parameters: { cloudAccountUid: form },
  responses: { 200: json },
};

export interface MaasListResourcePoolsInput {
  /** Uid of the account to ask with. */
  cloudAccountUid?: string;
}

export const maasListResourcePools: Operation<
  MaasListResourcePoolsInput,
  MaasPools,
  ApiErrors
> = {
  id: "V1MaasPoolsGet",
  method: "GET",
  path: "/v1/clouds/maas/resourcePools",
  parameters: { cloudAccountUid: form },
  responses: { 200: json },
};
