import type { Gate } from "../runtime/gate.js";
import type {
  AwsCloudAccount,
  AwsCloudAccountInput,
  HttpPatch,
  ListMetaData,
  ObjectMeta,
  ObjectMetaInput,
  Time,
} from "./shared.js";

/** An AWS account. */
export interface AwsAccount {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `aws`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: AwsCloudAccount;
  status?: CloudAccountStatus;
}

/** As `AwsAccount`, without `status`. */
export interface AwsAccountInput {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `aws`. */
  kind?: string;
  metadata: ObjectMetaInput;
  spec: AwsCloudAccountInput;
}

/** One page of AWS accounts. */
export interface AwsAccounts {
  /** The accounts. */
  items: AwsAccount[];
  listmeta?: ListMetaData;
}

/** The state of a cloud account. */
export interface CloudAccountStatus {
  /** `active` when the credentials work. */
  state?: string;
  /** When a token that Palette holds runs out. */
  tokenExpiry?: Time;
}

/** An account in any cloud, briefly. */
export interface CloudAccountSummary {
  /** The cloud, such as `aws`. */
  kind: string;
  metadata: ObjectMeta;
  /** What it is in the cloud. */
  specSummary?: {
    /** Its id there. */
    accountId?: string;
  };
  status?: CloudAccountStatus;
}

/**
 * Changes to a cloud account, applied in order.
 *
 * @minItems 1
 */
export type CloudAccountsPatch = HttpPatch[];

/** One page of accounts. */
export interface CloudAccountsSummary {
  /** The accounts. */
  items: CloudAccountSummary[];
  listmeta?: ListMetaData;
}

/** A Google Cloud account. */
export interface GcpAccount {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `gcp`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: GcpAccountSpec;
  status?: CloudAccountStatus;
}

/** A new Google Cloud account. */
export interface GcpAccountEntity {
  metadata: ObjectMetaInput;
  spec: GcpAccountSpecInput;
}

/** How to reach Google Cloud. */
export interface GcpAccountSpec {
  /** The key of a service account, as JSON. */
  jsonCredentials?: string;
  /** Uid of an uploaded file with the key. */
  jsonCredentialsFileUid?: string;
}

/** As `GcpAccountSpec`, without what cannot be sent inside of it. */
export interface GcpAccountSpecInput {
  /** The key of a service account, as JSON. */
  jsonCredentials?: string;
  /**
   * Uid of an uploaded file with the key.
   *
   * @deprecated Sunset: cut-off in release 4.7.20. Use jsonCredentials.
   */
  jsonCredentialsFileUid?: Gate<
    "palette",
    "gcp-credentials-file",
    "2025-04-19",
    null,
    "Sunset: cut-off in release 4.7.20. Use jsonCredentials.",
    string
  >;
}

/** A MAAS account. */
export interface MaasAccount {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `maas`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: MaasCloudAccount;
  status?: CloudAccountStatus;
}

/** As `MaasAccount`, without `status`. */
export interface MaasAccountInput {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `maas`. */
  kind?: string;
  metadata: ObjectMetaInput;
  spec: MaasCloudAccountInput;
}

/** One page of MAAS accounts. */
export interface MaasAccounts {
  /** The accounts. */
  items: MaasAccount[];
  listmeta?: ListMetaData;
}

/** How to reach MAAS. */
export interface MaasCloudAccount {
  /**
   * Address of the MAAS API.
   *
   * @format uri
   */
  apiEndpoint: string;
  /** Subnets to take addresses from first. */
  preferredSubnets?: string[];
}

/** As `MaasCloudAccount`, without what cannot be sent inside of it. */
export interface MaasCloudAccountInput {
  /**
   * Address of the MAAS API.
   *
   * @format uri
   */
  apiEndpoint: string;
  /**
   * Key of the MAAS user.
   *
   * @format password
   */
  apiKey: string;
  /** Subnets to take addresses from first. */
  preferredSubnets?: string[];
}

/** An OpenStack account. */
export interface OpenStackAccount {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `openstack`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: OpenStackCloudAccount;
  status?: CloudAccountStatus;
}

/** As `OpenStackAccount`, without `status`. */
export interface OpenStackAccountInput {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `openstack`. */
  kind?: string;
  metadata: ObjectMetaInput;
  spec: OpenStackCloudAccountInput;
}

/** One page of OpenStack accounts. */
export interface OpenStackAccounts {
  /** The accounts. */
  items: OpenStackAccount[];
  listmeta?: ListMetaData;
}

/** How to reach OpenStack. */
export interface OpenStackCloudAccount {
  /** Certificate of the authority that signed Keystone's, as PEM. */
  caCert?: string;
  /** Domain to use when none is named. */
  defaultDomain?: string;
  /** Project to use when none is named. */
  defaultProject?: string;
  /**
   * Address of Keystone.
   *
   * @format uri
   */
  identityEndpoint: string;
  /** Accepts a certificate that nobody signed. */
  insecure?: boolean;
  /** The region. */
  parentRegion?: string;
  /** Name of the user. */
  username: string;
}

/** As `OpenStackCloudAccount`, without what cannot be sent inside of it. */
export interface OpenStackCloudAccountInput {
  /** Certificate of the authority that signed Keystone's, as PEM. */
  caCert?: string;
  /** Domain to use when none is named. */
  defaultDomain?: string;
  /** Project to use when none is named. */
  defaultProject?: string;
  /**
   * Address of Keystone.
   *
   * @format uri
   */
  identityEndpoint: string;
  /** Accepts a certificate that nobody signed. */
  insecure?: boolean;
  /** The region. */
  parentRegion?: string;
  /**
   * Password of the user.
   *
   * @format password
   */
  password: string;
  /** Name of the user. */
  username: string;
}

/** A Tencent account. */
export interface TencentAccount {
  metadata: ObjectMeta;
  spec: TencentCloudAccount;
  status?: CloudAccountStatus;
}

/** One page of Tencent accounts. */
export interface TencentAccounts {
  /** The accounts. */
  items: TencentAccount[];
  listmeta?: ListMetaData;
}

/** How to reach Tencent Cloud. */
export interface TencentCloudAccount {
  /** Id of the key. */
  secretId: string;
}
