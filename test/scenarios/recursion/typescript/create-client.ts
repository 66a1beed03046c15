import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptionsWithUrl,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/** What a {@link createRecursionClient} can be told. */
export type RecursionOptions = SdkOptionsWithUrl;

/** What can be changed of a client; see `with`. */
export type RecursionOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createRecursionClient(options: RecursionOptions): Client {
  return sdkClient(options, {});
}
