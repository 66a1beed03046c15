import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createVariantsClient} can be told. */
export type VariantsOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type VariantsOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createVariantsClient(options: VariantsOptions): Client {
  return sdkClient(options, {});
}
