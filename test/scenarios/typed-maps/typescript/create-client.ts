import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createTypedMapsClient} can be told. */
export type TypedMapsOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type TypedMapsOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createTypedMapsClient(options: TypedMapsOptions): Client {
  return sdkClient(options, {});
}
