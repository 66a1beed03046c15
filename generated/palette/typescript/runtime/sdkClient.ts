import {
  type Client,
  type ClientOptions,
  createClient,
  type ErrorModel,
} from "./client.js";
import type { SecurityScheme } from "./security.js";

/** What the client of an SDK can be told, or another client of it to share. */
export type SdkOptions = SdkClientOptions | SharedClient;

/** As {@link SdkOptions}, for an API whose description names no server. */
export type SdkOptionsWithUrl =
  (SdkClientOptions & { readonly baseUrl: string }) | SharedClient;

/** Options without what the SDK knows itself. */
export type SdkClientOptions = Omit<
  ClientOptions,
  "baseUrl" | "errors" | "scope" | "security"
> & {
  /** Where the API is; default: the server that its description names. */
  readonly baseUrl?: string;
};

/** A client of the SDK: whoever is made with it has its credentials, options and scope. */
export interface SharedClient {
  readonly client: Client;
}

/** What an SDK knows from the description of its API. */
export interface SdkDefaults {
  readonly baseUrl?: string;
  readonly errors?: ErrorModel;
  readonly security?: readonly (readonly SecurityScheme[])[];
}

/** The client that an SDK makes its calls with. */
export function sdkClient(options: SdkOptions, defaults: SdkDefaults): Client {
  if ("client" in options) return options.client;
  const { baseUrl = defaults.baseUrl ?? "" } = options;
  return createClient({ ...defaults, ...options, baseUrl });
}
