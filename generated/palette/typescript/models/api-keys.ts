import type { ObjectMeta, ObjectMetaInput, Time } from "./shared.js";

/** An API key, without the key itself. */
export interface ApiKey {
  metadata: ObjectMeta;
  spec: ApiKeySpec;
  status: ApiKeyStatus;
}

/** Whether a key shall work. */
export interface ApiKeyActiveState {
  /** False revokes the key. */
  isActive: boolean;
}

/** A new API key. */
export interface ApiKeyCreateResponse {
  /** The key. It is shown this once. */
  apiKey: string;
  /** Uid of the key. */
  uid: string;
}

/** A new API key. */
export interface ApiKeyEntity {
  metadata: ObjectMetaInput;
  spec: ApiKeySpecEntity;
}

/** Whose key it is, and for how long. */
export interface ApiKeySpec {
  /** When it stops working. */
  expiry?: Time;
  user?: ApiKeyUser;
}

/** Whose key it will be, and for how long. */
export interface ApiKeySpecEntity {
  /** When it will stop working. */
  expiry: Time;
  /** The user that requests with the key act as; the caller when missing. */
  userUid?: string;
}

/** Whether the key works. */
export interface ApiKeyStatus {
  /** False for a revoked key. */
  isActive?: boolean;
}

/** The user that requests with the key act as. */
export interface ApiKeyUser {
  /** First name. */
  firstName?: string;
  /** Last name. */
  lastName?: string;
  /** Uid of the user. */
  uid: string;
}

/** API keys. */
export interface ApiKeys {
  /** The keys. */
  items: ApiKey[];
}
