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
  type?: EdgeHostType;
  /** Version of the agent's configuration. */
  version?: string;
  device?: DeviceSpec;
}

/** What the new host is. */
export interface EdgeHostDeviceSpecEntity {
  archType?: ArchType;
  /** The key that the host shows when it first calls. */
  hostPairingKey?: string;
}

/** An edge host, briefly. */
export interface EdgeHostMeta {
  /** Its uid. */
  uid?: string;
  /** Its name. */
  name?: string;
  archType?: ArchType;
  edgeHostType?: EdgeHostType;
  /** What its agent says. */
  healthState?: string;
  /** Whether a cluster can use it. */
  state?: string;
}

/** Edge hosts, briefly. */
export interface EdgeHostsMeta {
  /** The edge hosts. */
  edgeHosts?: EdgeHostMeta[];
}

/** Metadata of a resource whose uid the caller chooses. */
export interface ObjectTagsEntity {
  /** The uid, such as the serial number of the device. */
  uid?: string;
  /** Its name. */
  name?: string;
  labels?: Labels;
}
