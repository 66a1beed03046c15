import {
  type Client,
  type ClientOptions,
  createClient,
  type ErrorModel,
} from "./client.js";
import type { RequestScope, ScopeKind } from "./scope.js";
import type { SecurityScheme } from "./security.js";

/** What every client of an SDK can be told: all but what the SDK knows itself, and the address. */
export type SdkSettings = Omit<
  ClientOptions,
  "baseUrl" | "errors" | "scope" | "security"
>;

/** What the client of an SDK can be told. */
export interface SdkOptions extends SdkSettings {
  /** Where the API is; default: the server that its description names. */
  readonly baseUrl?: string;
}

/** As {@link SdkOptions}, for an API whose description names no server. */
export interface SdkOptionsWithUrl extends SdkSettings {
  /** Where the API is; operation paths are added to it. `http:` or `https:`, without query. */
  readonly baseUrl: string;
}

/** What can be changed of a client; see `with`. */
export type SdkOverrides = Partial<SdkOptions>;

/** A client of the SDK: whoever is made with it has its credentials, options and scope. */
export interface SharedClient<Scope extends ScopeKind = ScopeKind> {
  readonly client: Client<Scope>;
}

/** What an SDK knows from the description of its API. */
export interface SdkDefaults {
  readonly baseUrl?: string;
  readonly errors?: ErrorModel;
  readonly scope?: RequestScope<"outer">;
  readonly security?: readonly (readonly SecurityScheme[])[];
}

/** The client that an SDK makes its calls with. */
export function sdkClient(options: SdkOptions, defaults: SdkDefaults): Client {
  const { baseUrl = defaults.baseUrl ?? "" } = options;
  return createClient({ ...defaults, ...options, baseUrl });
}
