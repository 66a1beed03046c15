import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createCompositionClient} can be told. */
export type CompositionOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type CompositionOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createCompositionClient(options: CompositionOptions): Client {
  return sdkClient(options, {});
}
