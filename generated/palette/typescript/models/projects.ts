import type { ObjectMeta, ObjectMetaInput, ProjectStatus } from "./shared.js";

/** A project. */
export interface Project {
  metadata: ObjectMeta;
  spec: ProjectSpec;
  status: ProjectStatus;
}

/**
 * How long to wait for clusters when a project is removed with its
 * resources.
 */
export interface ProjectCleanup {
  /**
   * Minutes after which a cluster that is being deleted is forgotten.
   *
   * @format int32
   */
  deletingClusterDurationThresholdInMin?: number;
  /**
   * Minutes after which a cluster that is being built is forgotten.
   *
   * @format int32
   */
  provisioningClusterDurationThresholdInMin?: number;
}

/** A new project, or the new content of one. */
export interface ProjectEntity {
  metadata: ObjectMetaInput;
  spec?: ProjectEntitySpec;
}

/** Who may do what in the project. */
export interface ProjectEntitySpec {
  /** Uid of an uploaded logo. */
  logoUid?: string;
  /** Teams and their roles in the project. */
  teams?: TeamRoleMap[];
  /** Users and their roles in the project. */
  users?: UserRoleMap[];
}

/** Who may do what in the project. */
export interface ProjectSpec {
  /**
   * Where the logo is.
   *
   * @format uri
   */
  logoUrl?: string;
  /** Teams and their roles in the project. */
  teams?: TeamRoleMap[];
  /** Users and their roles in the project. */
  users?: UserRoleMap[];
}

/** A team and the roles that its members have. */
export interface TeamRoleMap {
  /** Uids of the roles. */
  roles?: string[];
  /** Uid of the team. */
  teamId?: string;
}

/** A user and the roles that the user has. */
export interface UserRoleMap {
  /** Uids of the roles. */
  roles?: string[];
  /** Uid of the user. */
  userId?: string;
}
