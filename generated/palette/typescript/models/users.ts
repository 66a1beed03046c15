import type { Gate } from "../runtime/gate.js";
import type {
  ListMetaData,
  ObjectMeta,
  ObjectMetaInput,
  Time,
  UidSummary,
} from "./shared.js";

/** A user. */
export interface User {
  metadata: ObjectMeta;
  spec: UserSpec;
  status?: UserStatus;
}

/** A new user. */
export interface UserEntity {
  metadata: ObjectMetaInput;
  spec: UserSpecEntity;
}

/** The roles of a user. */
export interface UserRoleUids {
  /** Uids of the roles. */
  roles: string[];
}

/** The roles of a user, and where they come from. */
export interface UserRolesEntity {
  /** Roles that come with the user's teams. */
  inheritedRoles?: UidSummary[];
  /** Roles that the user was given. */
  roles?: UidSummary[];
}

/** Who the user is. */
export interface UserSpec {
  /**
   * E-mail address, by which the user logs in.
   *
   * @format email
   */
  emailId?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Uids of the user's roles in the tenant. */
  roles?: string[];
}

/** Who the user is, and what the user may do. */
export interface UserSpecEntity {
  /**
   * E-mail address, by which the user logs in.
   *
   * @format email
   */
  emailId: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Uids of the user's roles in the tenant. */
  roles?: string[];
  /** Uids of the user's teams. */
  teams?: string[];
}

/** The state of a user. */
export interface UserStatus {
  /** Where an invited user chooses a password. */
  activationLink?: string;
  /** The user has logged in before. */
  isActive?: boolean;
  /** The user was asked for a new password. */
  isPasswordResetting?: boolean;
  /** When the user last logged in. */
  lastSignIn?: Time;
}

/** The new content of a user. */
export interface UserUpdateEntity {
  metadata: ObjectMetaInput;
  spec: UserUpdateSpecEntity;
}

/** Who the user is. */
export interface UserUpdateSpecEntity {
  /**
   * E-mail address, by which the user logs in.
   *
   * @format email
   */
  emailId?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /**
   * Uids of the user's roles in the tenant.
   *
   * @deprecated Sunset: cut-off not announced. Use users.updateRoles (PUT /v1/users/{uid}/roles).
   */
  roles?: Gate<
    "palette",
    "user-roles",
    null,
    null,
    "Sunset: cut-off not announced. Use users.updateRoles (PUT /v1/users/{uid}/roles).",
    string[]
  >;
}

/** One page of users. */
export interface Users {
  /** The users. */
  items: User[];
  listmeta?: ListMetaData;
}
