import type {
  DeviceSpec,
  EdgeHostDeviceStatus,
  EdgeHostType,
  FilterString,
  ListMetaData,
  ObjectEntity,
  ObjectMeta,
  ProjectStatus,
  SortOrder,
  UidSummary,
} from "./shared.js";

/** An edge host at a glance. */
export interface EdgeHostsMetadata {
  metadata: ObjectMeta;
  /** What the host is. */
  spec?: {
    device?: DeviceSpec;
    projectMeta?: ObjectEntity;
    type?: EdgeHostType;
  };
  status?: EdgeHostDeviceStatus;
}

/** One page of edge hosts. */
export interface EdgeHostsSearchSummary {
  /** The edge hosts. */
  items: EdgeHostsMetadata[];
  listmeta?: ListMetaData;
}

/** What projects can be sorted by. */
export const ProjectFilterSortFields = {
  name: "name",
  creationTimestamp: "creationTimestamp",
  lastModifiedTimestamp: "lastModifiedTimestamp",
} as const;

export type ProjectFilterSortFields =
  "name" | "creationTimestamp" | "lastModifiedTimestamp" | (string & {});

/** One sort key. */
export interface ProjectFilterSortSpec {
  field?: ProjectFilterSortFields;
  order?: SortOrder;
}

/** Conditions on projects. */
export interface ProjectFilterSpec {
  name?: FilterString;
}

/** The name of a project. */
export interface ProjectMetadata {
  metadata: ObjectEntity;
}

/** Who works in the project. */
export interface ProjectSpecSummary {
  /**
   * Where the logo is.
   *
   * @format uri
   */
  logoUrl?: string;
  /** The teams. */
  teams?: UidSummary[];
  /** The users. */
  users?: UidSummary[];
}

/** How the project is. */
export interface ProjectStatusSummary {
  clustersHealth?: SpectroClustersHealth;
  status?: ProjectStatus;
}

/** A project at a glance. */
export interface ProjectSummary {
  metadata: ObjectMeta;
  specSummary?: ProjectSpecSummary;
  status?: ProjectStatusSummary;
}

/** Which projects, in which order. */
export interface ProjectsFilterSpec {
  filter?: ProjectFilterSpec;
  /** What to sort by, the first most. */
  sort?: ProjectFilterSortSpec[];
}

/** The names of projects. */
export interface ProjectsMetadata {
  /** The projects. */
  items: ProjectMetadata[];
}

/** One page of projects. */
export interface ProjectsSummary {
  /** The projects. */
  items: ProjectSummary[];
  listmeta?: ListMetaData;
}

/** Clusters counted by health. */
export interface SpectroClustersHealth {
  /**
   * Clusters that could not be built.
   *
   * @format int32
   */
  errored?: number;
  /**
   * Clusters whose checks pass.
   *
   * @format int32
   */
  healthy?: number;
  /**
   * Clusters that are up.
   *
   * @format int32
   */
  running?: number;
  /**
   * Clusters with a check that fails.
   *
   * @format int32
   */
  unhealthy?: number;
}
