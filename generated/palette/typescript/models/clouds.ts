/** Machine types of AWS. */
export interface AwsInstanceTypes {
  /** The types. */
  instanceTypes?: InstanceTypeShape[];
}

/** A region of AWS. */
export interface AwsRegion {
  /** Its name. */
  name?: string;
  /** Address of its API. */
  endpoint?: string;
  /** Whether the account has to ask for it. */
  optInStatus?: string;
}

/** Regions of AWS. */
export interface AwsRegions {
  /** The regions. */
  regions: AwsRegion[];
}

/** Machine types of Azure. */
export interface AzureInstanceTypes {
  /** The types. */
  instanceTypes?: InstanceTypeShape[];
}

/** A region of Azure. */
export interface AzureRegion {
  /** Its name. */
  name?: string;
  /** Its name for people. */
  displayName?: string;
}

/** Regions of Azure. */
export interface AzureRegions {
  /** The regions. */
  regions: AzureRegion[];
}

/** A machine type. */
export interface InstanceTypeShape {
  /** Its name. */
  type?: string;
  /** What it is made for. */
  category?: string;
  /** Processor cores. */
  cpu?: number;
  /** Graphics processors. */
  gpu?: number;
  /** Memory, in GiB. */
  memory?: number;
  /** Price of an hour, in US dollars. */
  price?: number;
  /** Processor architectures. */
  supportedArchitectures?: string[];
  /** Zones without it. */
  nonSupportedZones?: string[];
}

/** A domain of a MAAS. */
export interface MaasDomain {
  /** Its name. */
  name?: string;
}

/** Domains of a MAAS. */
export interface MaasDomains {
  /** The domains. */
  items: MaasDomain[];
}

/** A resource pool of a MAAS. */
export interface MaasPool {
  /** Its name. */
  name?: string;
  /** What it is for. */
  description?: string;
}

/** Resource pools of a MAAS. */
export interface MaasPools {
  /** The resource pools. */
  items: MaasPool[];
}

/** A zone of a MAAS. */
export interface MaasZone {
  /** Its name. */
  name?: string;
  /** What it is. */
  description?: string;
}

/** Zones of a MAAS. */
export interface MaasZones {
  /** The zones. */
  items: MaasZone[];
}
