import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createNullableIn30Client} can be told. */
export type NullableIn30Options = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type NullableIn30Overrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createNullableIn30Client(options: NullableIn30Options): Client {
  return sdkClient(options, {});
}
