import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptions,
  type SdkOverrides,
} from "./runtime/sdkClient.js";
import { key } from "./security.js";

/**
 * What a {@link createShopClient} can be told; without `baseUrl` it talks to
 * https://eu.shop.example/api.
 */
export type ShopOptions = SdkOptions;

/** What can be changed of a client; see `with`. */
export type ShopOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createShopClient(options: ShopOptions): Client {
  return sdkClient(options, {
    baseUrl: "https://eu.shop.example/api",
    security: [[key]],
  });
}
