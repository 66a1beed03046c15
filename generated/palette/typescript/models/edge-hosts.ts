import type {
  ArchType,
  DeviceSpec,
  EdgeHostDeviceStatus,
  EdgeHostType,
  Labels,
  ObjectMeta,
} from "./shared.js";

/** An edge host. */
export interface EdgeHostDevice {
  metadata: ObjectMeta;
  spec: EdgeHostDeviceSpec;
  status: EdgeHostDeviceStatus;
}

/** A new edge host. */
export interface EdgeHostDeviceEntity {
  metadata: ObjectTagsEntity;
  spec?: EdgeHostDeviceSpecEntity;
}

/** What the host is. */
export interface EdgeHostDeviceSpec {
  device?: DeviceSpec;
  type?: EdgeHostType;
  /** Version of the agent's configuration. */
  version?: string;
}

/** What the new host is. */
export interface EdgeHostDeviceSpecEntity {
  archType?: ArchType;
  /**
   * The key that the host shows when it first calls.
   *
   * @format password
   */
  hostPairingKey?: string;
}

/** An edge host, briefly. */
export interface EdgeHostMeta {
  archType?: ArchType;
  edgeHostType?: EdgeHostType;
  /** What its agent says. */
  healthState?: string;
  /** Its name. */
  name?: string;
  /** Whether a cluster can use it. */
  state?: string;
  /** Its uid. */
  uid?: string;
}

/** Edge hosts, briefly. */
export interface EdgeHostsMeta {
  /** The edge hosts. */
  edgeHosts?: EdgeHostMeta[];
}

/** Metadata of a resource whose uid the caller chooses. */
export interface ObjectTagsEntity {
  labels?: Labels;
  /** Its name. */
  name?: string;
  /** The uid, such as the serial number of the device. */
  uid?: string;
}
