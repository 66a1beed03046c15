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
  /** It is not read yet. */
  skipSync?: boolean;
  /** Only these charts are read. */
  charts?: {
    /** Name of the chart. */
    name?: string;
    /** Versions of the chart. */
    versions?: string[];
  }[];
}

/** A new Helm registry. */
export interface HelmRegistryEntity {
  metadata: ObjectMetaInput;
  spec: HelmRegistrySpecEntity;
}

/** Where a Helm registry is. */
export interface HelmRegistrySpec {
  /** Its address. */
  endpoint: string;
  auth: RegistryAuth;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
  /** Its name. */
  name?: string;
  /** Whether it belongs to the tenant or came with Palette. */
  scope?: string;
}

/** Where the new registry is. */
export interface HelmRegistrySpecEntity {
  /** Its address. */
  endpoint: string;
  auth: RegistryAuthInput;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
  createOption?: HelmRegistryCreateOption;
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

/** How to log in to a registry; `type` says which way. */
export type RegistryAuthInput =
  | RegistryNoAuthInput
  | RegistryBasicAuthInput
  | RegistryTokenAuthInput
  | UnknownVariant<"type">;

/** A name and a password. */
export interface RegistryBasicAuth {
  type: "basic";
  /** The name. */
  username: string;
  tls?: TlsConfiguration;
}

/** A name and a password. */
export interface RegistryBasicAuthInput {
  type: "basic";
  /** The name. */
  username: string;
  /** The password. */
  password: string;
  tls?: TlsConfigurationInput;
}

/** A registry, briefly. */
export interface RegistryMetadata {
  /** Its uid. */
  uid?: string;
  /** Its name. */
  name?: string;
  /** Its kind, such as `helm`. */
  kind?: string;
  /** Whether it belongs to the tenant or came with Palette. */
  scope?: string;
  /** Packs are taken from it when no registry is named. */
  isDefault?: boolean;
  /** It can be read from inside the own network only. */
  isPrivate?: boolean;
}

/** Anybody can read the registry. */
export interface RegistryNoAuth {
  type: "noAuth";
  tls?: TlsConfiguration;
}

/** Anybody can read the registry. */
export interface RegistryNoAuthInput {
  type: "noAuth";
  tls?: TlsConfigurationInput;
}

/** How far the reading of a registry has come. */
export interface RegistrySyncStatus {
  /** The registry can be read as a whole. */
  isSyncSupported?: boolean;
  /** The state, in a word. */
  status?: string;
  /** The state, in a sentence. */
  message?: string;
  /** When it was last tried. */
  lastRunTime?: Time;
  /** When it was last read to the end. */
  lastSyncedTime?: Time;
}

/** A token. */
export interface RegistryTokenAuth {
  type: "token";
  tls?: TlsConfiguration;
}

/** A token. */
export interface RegistryTokenAuthInput {
  type: "token";
  /** The token. */
  token: string;
  tls?: TlsConfigurationInput;
}

/** How an encrypted connection is made. */
export interface TlsConfiguration {
  /** The connection is encrypted. */
  enabled?: boolean;
  /** Accepts a certificate that nobody signed. */
  insecureSkipVerify?: boolean;
  /** Certificate of the authority that signed the registry's, as PEM. */
  ca?: string;
  /** Certificate to show, as PEM. */
  certificate?: string;
}

/** How an encrypted connection is made. */
export interface TlsConfigurationInput {
  /** The connection is encrypted. */
  enabled?: boolean;
  /** Accepts a certificate that nobody signed. */
  insecureSkipVerify?: boolean;
  /** Certificate of the authority that signed the registry's, as PEM. */
  ca?: string;
  /** Certificate to show, as PEM. */
  certificate?: string;
  /** Key of that certificate, as PEM. */
  key?: string;
}
