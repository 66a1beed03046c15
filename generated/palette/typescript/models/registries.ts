import type { UnknownVariant } from "../runtime/variants.js";
import type {
  ListMetaData,
  ObjectMeta,
  ObjectMetaInput,
  Time,
} from "./shared.js";

/** One page of Helm registries. */
export interface HelmRegistries {
  /** The registries. */
  items: HelmRegistry[];
  listmeta?: ListMetaData;
}

/** A Helm registry. */
export interface HelmRegistry {
  /** Version of this schema. */
  apiVersion?: string;
  /** Always `helm`. */
  kind?: string;
  metadata: ObjectMeta;
  spec: HelmRegistrySpec;
  status?: HelmRegistryStatus;
}

/** What happens once the registry is there. */
export interface HelmRegistryCreateOption {
  /** Only these charts are read. */
  charts?: {
    /** Name of the chart. */
    name?: string;
    /** Versions of the chart. */
    versions?: string[];
  }[];
  /** It is not read yet. */
  skipSync?: boolean;
}

/** A new Helm registry. */
export interface HelmRegistryEntity {
  metadata: ObjectMetaInput;
  spec: HelmRegistrySpecEntity;
}

/** Where a Helm registry is. */
export interface HelmRegistrySpec {
  auth: RegistryAuth;
  /**
   * Its address.
   *
   * @format uri
   */
  endpoint: string;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
  /** Its name. */
  name?: string;
  /** Whether it belongs to the tenant or came with Palette. */
  scope?: string;
}

/** Where the new registry is. */
export interface HelmRegistrySpecEntity {
  auth: RegistryAuthInput;
  createOption?: HelmRegistryCreateOption;
  /**
   * Its address.
   *
   * @format uri
   */
  endpoint: string;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
}

/** The state of a Helm registry. */
export interface HelmRegistryStatus {
  helmSyncStatus?: RegistrySyncStatus;
}

/** The names of registries. */
export interface RegistriesMetadata {
  /** The registries. */
  items: RegistryMetadata[];
}

/** How to log in to a registry; `type` says which way. */
export type RegistryAuth =
  | RegistryNoAuth
  | RegistryBasicAuth
  | RegistryTokenAuth
  | UnknownVariant<"type">;

/** As `RegistryAuth`, without what cannot be sent inside of it. */
export type RegistryAuthInput =
  | RegistryNoAuthInput
  | RegistryBasicAuthInput
  | RegistryTokenAuthInput
  | UnknownVariant<"type">;

/** A name and a password. */
export interface RegistryBasicAuth {
  tls?: TlsConfiguration;
  type: "basic";
  /** The name. */
  username: string;
}

/** As `RegistryBasicAuth`, without what cannot be sent inside of it. */
export interface RegistryBasicAuthInput {
  /**
   * The password.
   *
   * @format password
   */
  password: string;
  tls?: TlsConfigurationInput;
  type: "basic";
  /** The name. */
  username: string;
}

/** A registry, briefly. */
export interface RegistryMetadata {
  /** Packs are taken from it when no registry is named. */
  isDefault?: boolean;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
  /** Its kind, such as `helm`. */
  kind?: string;
  /** Its name. */
  name?: string;
  /** Whether it belongs to the tenant or came with Palette. */
  scope?: string;
  /** Its uid. */
  uid?: string;
}

/** Anybody can read the registry. */
export interface RegistryNoAuth {
  tls?: TlsConfiguration;
  type: "noAuth";
}

/** As `RegistryNoAuth`, without what cannot be sent inside of it. */
export interface RegistryNoAuthInput {
  tls?: TlsConfigurationInput;
  type: "noAuth";
}

/** How far the reading of a registry has come. */
export interface RegistrySyncStatus {
  /** The registry can be read as a whole. */
  isSyncSupported?: boolean;
  /** When it was last tried. */
  lastRunTime?: Time;
  /** When it was last read to the end. */
  lastSyncedTime?: Time;
  /** The state, in a sentence. */
  message?: string;
  /** The state, in a word. */
  status?: string;
}

/** A token. */
export interface RegistryTokenAuth {
  tls?: TlsConfiguration;
  type: "token";
}

/** As `RegistryTokenAuth`, without what cannot be sent inside of it. */
export interface RegistryTokenAuthInput {
  tls?: TlsConfigurationInput;
  /**
   * The token.
   *
   * @format password
   */
  token: string;
  type: "token";
}

/** How an encrypted connection is made. */
export interface TlsConfiguration {
  /** Certificate of the authority that signed the registry's, as PEM. */
  ca?: string;
  /** Certificate to show, as PEM. */
  certificate?: string;
  /** The connection is encrypted. */
  enabled?: boolean;
  /** Accepts a certificate that nobody signed. */
  insecureSkipVerify?: boolean;
}

/** As `TlsConfiguration`, without what cannot be sent inside of it. */
export interface TlsConfigurationInput {
  /** Certificate of the authority that signed the registry's, as PEM. */
  ca?: string;
  /** Certificate to show, as PEM. */
  certificate?: string;
  /** The connection is encrypted. */
  enabled?: boolean;
  /** Accepts a certificate that nobody signed. */
  insecureSkipVerify?: boolean;
  /**
   * Key of that certificate, as PEM.
   *
   * @format password
   */
  key?: string;
}
