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
import type { ScopeKind } from "../runtime/scope.js";

export class Clouds<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get aws(): CloudsAws<Scope> {
    return new CloudsAws(this.client);
  }

  get azure(): CloudsAzure<Scope> {
    return new CloudsAzure(this.client);
  }

  get cloudTypes(): CloudsCloudTypes<Scope> {
    return new CloudsCloudTypes(this.client);
  }

  get maas(): CloudsMaas<Scope> {
    return new CloudsMaas(this.client);
  }
}

export class CloudsAws<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get account(): CloudsAwsAccount<Scope> {
    return new CloudsAwsAccount(this.client);
  }

  get regions(): CloudsAwsRegions<Scope> {
    return new CloudsAwsRegions(this.client);
  }
}

export class CloudsAwsAccount<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Tries AWS credentials
   *
   * Nothing is stored.
   *
   * `POST /v1/clouds/aws/account/validate` (`V1AwsAccountValidate`)
   */
  validate(
    input: ops.AwsAccountValidateInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.awsAccountValidate, input, options);
  }
}

export class CloudsAwsRegions<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists the machine types of a region of AWS
   *
   * `GET /v1/clouds/aws/regions/{region}/instancetypes` (`V1AwsInstanceTypes`)
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
   * `GET /v1/clouds/aws/regions` (`V1AwsRegions`)
   */
  list(
    input: ops.AwsRegionsListInput,
    options?: RequestOptions,
  ): ApiPromise<AwsRegions> {
    return call(this.client, ops.awsRegionsList, input, options);
  }
}

export class CloudsAzure<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  get regions(): CloudsAzureRegions<Scope> {
    return new CloudsAzureRegions(this.client);
  }
}

export class CloudsAzureRegions<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists the machine types of a region of Azure
   *
   * `GET /v1/clouds/azure/regions/{region}/instancetypes`
   * (`V1AzureInstanceTypes`)
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
   * `GET /v1/clouds/azure/regions` (`V1AzureRegions`)
   */
  list(
    input?: ops.AzureRegionsListInput,
    options?: RequestOptions,
  ): ApiPromise<AzureRegions> {
    return call(this.client, ops.azureRegionsList, input, options);
  }
}

export class CloudsCloudTypes<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Downloads the logo of a cloud type
   *
   * `GET /v1/clouds/cloudTypes/{cloudType}/logo` (`V1CustomCloudTypeLogoGet`)
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
   * (`V1CustomCloudTypeLogoUpdate`)
   */
  updateLogo(
    input: ops.CloudTypesUpdateLogoInput,
    options?: RequestOptions,
  ): ApiPromise<void> {
    return call(this.client, ops.cloudTypesUpdateLogo, input, options);
  }
}

export class CloudsMaas<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  /**
   * Lists the zones of a MAAS
   *
   * `GET /v1/clouds/maas/azs` (`V1MaasZonesGet`)
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
   * `GET /v1/clouds/maas/domains` (`V1MaasDomainsGet`)
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
   * `GET /v1/clouds/maas/resourcePools` (`V1MaasPoolsGet`)
   */
  listResourcePools(
    input?: ops.MaasListResourcePoolsInput,
    options?: RequestOptions,
  ): ApiPromise<MaasPools> {
    return call(this.client, ops.maasListResourcePools, input, options);
  }
}
