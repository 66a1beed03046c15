import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptions,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/**
 * What a {@link createPaymentsClient} can be told; without `baseUrl` it
 * talks to https://pay.example.
 */
export type PaymentsOptions = SdkOptions;

/** What can be changed of a client; see `with`. */
export type PaymentsOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createPaymentsClient(options: PaymentsOptions): Client {
  return sdkClient(options, {
    baseUrl: "https://pay.example",
  });
}
