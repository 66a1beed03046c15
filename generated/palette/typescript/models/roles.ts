import type { ListMetaData, ObjectMeta, ObjectMetaInput } from "./shared.js";

/** A role. */
export interface Role {
  metadata: ObjectMeta;
  spec: RoleSpec;
  status?: RoleStatus;
}

/** The copy of a role. */
export interface RoleClone {
  /** What the copy is called. */
  metadata: {
    /** Its name. */
    name: string;
  };
}

/** As `Role`, without `status`. */
export interface RoleInput {
  metadata: ObjectMetaInput;
  spec: RoleSpec;
}

/** What a role allows, and where. */
export interface RoleSpec {
  /** What it allows, such as `cluster.create`. */
  permissions?: string[];
  scope?: Scope;
  /** Whether it came with Palette or was made by a user. */
  type?: "system" | "user" | (string & {});
}

/** The state of a role. */
export interface RoleStatus {
  /** It can be given. */
  isEnabled?: boolean;
}

/** One page of roles. */
export interface Roles {
  /** The roles. */
  items: Role[];
  listmeta?: ListMetaData;
}

/** Where something holds. */
export const Scope = {
  system: "system",
  tenant: "tenant",
  project: "project",
  resource: "resource",
} as const;

export type Scope =
  "system" | "tenant" | "project" | "resource" | (string & {});
