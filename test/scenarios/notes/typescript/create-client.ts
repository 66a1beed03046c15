import type { Client } from "./runtime/client.js";
import {
  sdkClient,
  type SdkOptions,
  type SdkOverrides,
} from "./runtime/sdkClient.js";

/**
 * What a {@link createNotesClient} can be told; without `baseUrl` it talks
 * to https://notes.example.com.
 */
export type NotesOptions = SdkOptions;

/** What can be changed of a client; see `with`. */
export type NotesOverrides = SdkOverrides;

/**
 * Makes a client for `call`: without the client class a bundle holds the
 * operations it uses only.
 */
export function createNotesClient(options: NotesOptions): Client {
  return sdkClient(options, {
    baseUrl: "https://notes.example.com",
    errors: { code: ["code"], message: ["message"] },
  });
}
