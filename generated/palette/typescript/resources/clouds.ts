import type {
  AwsInstanceTypes,
  AwsRegions,
  AzureInstanceTypes,
  AzureRegions,
  MaasDomains,
  MaasPools,
  MaasZones,
} from "../models/clouds.js";
import type { ApiPromise } from "../errors.js";
import * as ops from "../operations/clouds.js";
import { call, type RequestOptions } from "../runtime/call.js";
import type { Client } from "../runtime/client.js";

export class Clouds {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get aws(): CloudsAws {
    return new CloudsAws(this.client);
  }

  get azure(): CloudsAzure {
    return new CloudsAzure(this.client);
  }

  get cloudTypes(): CloudsCloudTypes {
    return new CloudsCloudTypes(this.client);
  }

  get maas(): CloudsMaas {
    return new CloudsMaas(this.client);
  }
}

export class CloudsAws {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get account(): CloudsAwsAccount {
    return new CloudsAwsAccount(this.client);
  }

  get regions(): CloudsAwsRegions {
    return new CloudsAwsRegions(this.client);
  }
}

export class CloudsAwsAccount {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Tries AWS credentials
   *
   * Nothing is stored.
   *
   * `POST /v1/clouds/aws/account/validate`
   */
  validate(
    input: ops.AwsAccountValidateInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.awsAccountValidate, input, options);
  }
}

export class CloudsAwsRegions {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Lists the machine types of a region of AWS
   *
   * `GET /v1/clouds/aws/regions/{region}/instancetypes`
   */
  getInstanceTypes(
    input: ops.AwsRegionsGetInstanceTypesInput,
    options?: RequestOptions,
  ): ApiPromise<AwsInstanceTypes> {
    return call(this.client, ops.awsRegionsGetInstanceTypes, input, options);
  }

  /**
   * Lists the regions of AWS
   *
   * `GET /v1/clouds/aws/regions`
   */
  list(
    input: ops.AwsRegionsListInput,
    options?: RequestOptions,
  ): ApiPromise<AwsRegions> {
    return call(this.client, ops.awsRegionsList, input, options);
  }
}

export class CloudsAzure {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  get regions(): CloudsAzureRegions {
    return new CloudsAzureRegions(this.client);
  }
}

export class CloudsAzureRegions {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Lists the machine types of a region of Azure
   *
   * `GET /v1/clouds/azure/regions/{region}/instancetypes`
   */
  getInstanceTypes(
    input: ops.AzureRegionsGetInstanceTypesInput,
    options?: RequestOptions,
  ): ApiPromise<AzureInstanceTypes> {
    return call(this.client, ops.azureRegionsGetInstanceTypes, input, options);
  }

  /**
   * Lists the regions of Azure
   *
   * `GET /v1/clouds/azure/regions`
   */
  list(
    input?: ops.AzureRegionsListInput,
    options?: RequestOptions,
  ): ApiPromise<AzureRegions> {
    return call(this.client, ops.azureRegionsList, input, options);
  }
}

export class CloudsCloudTypes {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Downloads the logo of a cloud type
   *
   * `GET /v1/clouds/cloudTypes/{cloudType}/logo`
   */
  getLogo(
    input: ops.CloudTypesGetLogoInput,
    options?: RequestOptions,
  ): ApiPromise<Blob> {
    return call(this.client, ops.cloudTypesGetLogo, input, options);
  }

  /**
   * Uploads the logo of a cloud type
   *
   * `PUT /v1/clouds/cloudTypes/{cloudType}/logo`
   */
  updateLogo(
    input: ops.CloudTypesUpdateLogoInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.cloudTypesUpdateLogo, input, options);
  }
}

export class CloudsMaas {
  protected readonly client: Client;

  constructor(client: Client) {
    this.client = client;
  }

  /**
   * Lists the zones of a MAAS
   *
   * `GET /v1/clouds/maas/azs`
   */
  listAzs(
    input?: ops.MaasListAzsInput,
    options?: RequestOptions,
  ): ApiPromise<MaasZones> {
    return call(this.client, ops.maasListAzs, input, options);
  }

  /**
   * Lists the domains of a MAAS
   *
   * `GET /v1/clouds/maas/domains`
   */
  listDomains(
    input?: ops.MaasListDomainsInput,
    options?: RequestOptions,
  ): ApiPromise<MaasDomains> {
    return call(this.client, ops.maasListDomains, input, options);
  }

  /**
   * Lists the resource pools of a MAAS
   *
   * `GET /v1/clouds/maas/resourcePools`
   */
  listResourcePools(
    input?: ops.MaasListResourcePoolsInput,
    options?: RequestOptions,
  ): ApiPromise<MaasPools> {
    return call(this.client, ops.maasListResourcePools, input, options);
  }
}
