import type {
  HttpPatch,
  ListMetaData,
  ObjectMeta,
  ObjectMetaInput,
} from "./shared.js";

/** A team. */
export interface Team {
  metadata: ObjectMeta;
  spec: TeamSpec;
}

/** As `Team`, without what cannot be sent inside of it. */
export interface TeamInput {
  metadata: ObjectMetaInput;
  spec: TeamSpec;
}

/**
 * Changes to a team, applied in order.
 *
 * @minItems 1
 */
export type TeamPatch = HttpPatch[];

/** Who is in the team, and what they may do. */
export interface TeamSpec {
  /** Uids of the roles of all members in the tenant. */
  roles?: string[];
  /** Where members come from, besides Palette, such as `oidc`. */
  sources?: string[];
  /** Uids of the members. */
  users?: string[];
}

/** One page of teams. */
export interface Teams {
  /** The teams. */
  items: Team[];
  listmeta?: ListMetaData;
}
