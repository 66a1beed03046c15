import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createUnionsClient} can be told. */
export type UnionsOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type UnionsOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createUnionsClient(options: UnionsOptions): Client {
  return sdkClient(options, {});
}
