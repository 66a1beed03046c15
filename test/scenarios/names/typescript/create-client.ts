import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createNamesClient} can be told. */
export type NamesOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type NamesOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createNamesClient(options: NamesOptions): Client {
  return sdkClient(options, {});
}
