import type { Client } from "./runtime/client.js";
import { outerScope } from "./runtime/scope.js";
import {
  sdkClient,
  type SdkOptions,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/**
 * What a {@link createDepotClient} can be told; without `baseUrl` it talks
 * to https://depot.example.com.
 */
export type DepotOptions = SdkOptions;

/** What can be changed of a client; see `with`. */
export type DepotOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createDepotClient(options: DepotOptions): Client {
  return sdkClient(options, {
    baseUrl: "https://depot.example.com",
    scope: outerScope("tenant", "project(id)"),
  });
}
