import type { ListMetaData, ObjectMeta } from "./shared.js";

/** Something that somebody did. */
export interface Audit {
  metadata: ObjectMeta;
  spec: AuditSpec;
}

/** What was done. */
export const AuditActionType = {
  create: "create",
  update: "update",
  delete: "delete",
  publish: "publish",
  deploy: "deploy",
  activity: "activity",
  action: "action",
} as const;

export type AuditActionType =
  | "create"
  | "update"
  | "delete"
  | "publish"
  | "deploy"
  | "activity"
  | "action"
  | (string & {});

/** Who did it. */
export interface AuditActor {
  /** What kind of actor it is. */
  actorType?: "user" | "system" | "service" | (string & {});
  /** The service, where it was no person. */
  serviceName?: string;
  user?: UserMeta;
}

/** A remark. */
export interface AuditMsgUpdate {
  /**
   * What there is to say about it.
   *
   * @maxLength 255
   */
  userMsg: string;
}

/** What it was done to. */
export interface AuditResourceReference {
  /** Its kind. */
  kind?: string;
  /** What it is called in the console. */
  label?: string;
  /** Its name. */
  name?: string;
  /** Its uid. */
  uid: string;
}

/** Who did what to which resource. */
export interface AuditSpec {
  /** What was done, in a sentence. */
  actionMsg?: string;
  actionType?: AuditActionType;
  actor?: AuditActor;
  /** What changed, in detail. */
  contentMsg?: string;
  resource?: AuditResourceReference;
  /** What the user said about it. */
  userMsg?: string;
}

/** One page of audit records. */
export interface Audits {
  /** The records, newest first. */
  items: Audit[];
  listmeta?: ListMetaData;
}

/** A user, briefly. */
export interface UserMeta {
  /** E-mail address of the user. */
  emailId?: string;
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** The tenant. */
  org?: string;
  /** Uid of the user. */
  uid?: string;
}
