import type { Client } from "./runtime/client.js";
import { outerScope } from "./runtime/scope.js";
import {
  sdkClient,
  type SdkOptions,
  type SdkOverrides,
} from "./runtime/sdkClient.js";
import { apiKey, authorization } from "./security.js";

/**
 * What a {@link createPaletteClient} can be told; without `baseUrl` it talks
 * to https://api.spectrocloud.com.
 */
export type PaletteOptions = SdkOptions;

/** What can be changed of a client; see `with`. */
export type PaletteOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createPaletteClient(options: PaletteOptions): Client {
  return sdkClient(options, {
    baseUrl: "https://api.spectrocloud.com",
    errors: { code: ["code"], message: ["message"] },
    scope: outerScope("tenant", "project(id)"),
    security: [[apiKey], [authorization]],
  });
}
