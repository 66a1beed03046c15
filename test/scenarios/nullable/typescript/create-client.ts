import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createNullableClient} can be told. */
export type NullableOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type NullableOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createNullableClient(options: NullableOptions): Client {
  return sdkClient(options, {});
}
