import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createTwoVersionsClient} can be told. */
export type TwoVersionsOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type TwoVersionsOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createTwoVersionsClient(options: TwoVersionsOptions): Client {
  return sdkClient(options, {});
}
