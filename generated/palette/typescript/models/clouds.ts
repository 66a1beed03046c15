/** Machine types of AWS. */
export interface AwsInstanceTypes {
  /** The types. */
  instanceTypes?: InstanceTypeShape[];
}

/** A region of AWS. */
export interface AwsRegion {
  /** Address of its API. */
  endpoint?: string;
  /** Its name. */
  name?: string;
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
  /** Its name for people. */
  displayName?: string;
  /** Its name. */
  name?: string;
}

/** Regions of Azure. */
export interface AzureRegions {
  /** The regions. */
  regions: AzureRegion[];
}

/** A machine type. */
export interface InstanceTypeShape {
  /** What it is made for. */
  category?: string;
  /**
   * Processor cores.
   *
   * @format double
   */
  cpu?: number;
  /**
   * Graphics processors.
   *
   * @format double
   */
  gpu?: number;
  /**
   * Memory, in GiB.
   *
   * @format double
   */
  memory?: number;
  /** Zones without it. */
  nonSupportedZones?: string[];
  /**
   * Price of an hour, in US dollars.
   *
   * @format double
   */
  price?: number;
  /** Processor architectures. */
  supportedArchitectures?: string[];
  /** Its name. */
  type?: string;
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
  /** What it is for. */
  description?: string;
  /** Its name. */
  name?: string;
}

/** Resource pools of a MAAS. */
export interface MaasPools {
  /** The resource pools. */
  items: MaasPool[];
}

/** A zone of a MAAS. */
export interface MaasZone {
  /** What it is. */
  description?: string;
  /** Its name. */
  name?: string;
}

/** Zones of a MAAS. */
export interface MaasZones {
  /** The zones. */
  items: MaasZone[];
}
