import type { JsonObject } from "../../model/index.js";
import type { Documentation } from "../typescript/model/type.js";

/** Every decision about the output: what `render` prints. */
export interface OpenApiFetchModel {
  /** An OpenAPI 3.1 tree; the `description` of a node is the index of its note. */
  readonly tree: JsonObject;
  /** Schemas that need an alias to refer to themselves. */
  readonly recursive: readonly string[];
  readonly notes: readonly Documentation[];
  readonly client: FetchClient;
}

/** The client, its options and its credentials. */
export interface FetchClient {
  /** Such as `Palette`: `createPalette` makes it, `PaletteOptions` and `PaletteAuth` are its types. */
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Where the API is by default; null when the description does not say. */
  readonly baseUrl: string | null;
  readonly credentials: readonly Credential[];
  /** A path with a GET that needs no input, for the example; null when there is none. */
  readonly example: string | null;
}

/** A credential that the client's options take. */
export interface Credential {
  /** Its member of the options. */
  readonly member: string;
  readonly description: string;
  /** Where it goes; `name` is that of the header, query parameter or cookie. */
  readonly place:
    | { readonly kind: "header" | "query" | "cookie"; readonly name: string }
    | { readonly kind: "bearer" | "basic" };
}
