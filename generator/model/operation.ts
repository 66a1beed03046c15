import type { Server } from "./document.js";
import type { Json } from "./json.js";
import type { Lifecycle } from "./lifecycle.js";
import type { Link } from "./link.js";
import type { Name } from "./name.js";
import type { Pagination } from "./pagination.js";
import type { Schema } from "./schema.js";
import type { SecurityRequirement } from "./security.js";
import type { SourceRef } from "./source-ref.js";

export type HttpMethod =
  | "GET"
  | "PUT"
  | "POST"
  | "DELETE"
  | "OPTIONS"
  | "HEAD"
  | "PATCH"
  | "TRACE"
  | "QUERY"
  | (string & {});

/** OpenAPI 3.1 section 4.8.10, Operation Object, with everything inherited already applied. */
export interface Operation {
  /** The operationId; else method and path with parameter names erased, such as `GET /pets/{}`. */
  readonly id: string;
  /** False when `id` was made up because the description has no operationId. */
  readonly hasOperationId: boolean;
  readonly name: OperationName;
  readonly method: HttpMethod;
  /** As written, with `{parameters}`; without the base path, which is in `servers`. */
  readonly path: string;
  /** Own or path-level servers; null means those of the document. */
  readonly servers: readonly Server[] | null;
  /** The API version in the path (`v1`), or null; filled by `enrich/versions`. */
  readonly version: string | null;
  readonly tags: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  /** Path-level ones included; in the order of the description, path, query, header, cookie. */
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | null;
  /** Sorted by status: codes, then ranges, then `default`. */
  readonly responses: readonly Response[];
  /** The alternatives in force, inherited ones included; `[]` = no authentication; null = nothing is known. */
  readonly security: readonly SecurityRequirement[] | null;
  readonly scope: Scope;
  readonly pagination: Pagination | null;
  readonly rateLimit: RateLimit | null;
  readonly lifecycle: Lifecycle | null;
  /** `x-…` members, for passes that read vendor extensions. */
  readonly extensions: Readonly<Record<string, Json>>;
  readonly source: SourceRef;
}

/** An operation that the API calls: a webhook (`path` is its name), or a callback (`path` is its expression). */
export interface Webhook extends Operation {
  /** Null for a webhook, which nobody asks for in a call. */
  readonly callback: Callback | null;
}

/** OpenAPI 3.1 section 4.8.18, Callback Object: who asked to be called back. */
export interface Callback {
  /** Its key in the operation. */
  readonly key: string;
  /** Id of the operation or callback that it is written in first. */
  readonly operation: string;
}

/** Where the operation is called: `clusters.vms.start` is namespace `[clusters, vms]` and method `start`. */
export interface OperationName {
  readonly namespace: readonly Name[];
  readonly method: Name;
}

/** Which request scopes an operation can be called in; see {@link import("./document.js").ScopeModel}. */
export type Scope = "outer" | "inner" | "both";

/** A token bucket shared by all operations with the same key. */
export interface RateLimit {
  readonly key: string;
  readonly perSecond: number;
  readonly burst: number;
}

export type ParameterLocation =
  "path" | "query" | "querystring" | "header" | "cookie";

export type ParameterStyle =
  | "matrix"
  | "label"
  | "simple"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie"
  /** Swagger 2.0 `collectionFormat: tsv`, which OpenAPI 3 cannot express. */
  | "tabDelimited";

/** OpenAPI 3.1 section 4.8.12. `schema` is always set; `contentType` only for `content`-typed parameters. */
export interface Parameter {
  /** The name on the wire. */
  readonly name: string;
  readonly in: ParameterLocation;
  readonly required: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly contentType: string | null;
  readonly schema: Schema;
  readonly description: string | null;
  readonly lifecycle: Lifecycle | null;
  readonly extensions: Readonly<Record<string, Json>>;
  readonly source: SourceRef;
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string | null;
  /** The default first: JSON, types built on it, then the others by name. */
  readonly contents: readonly MediaType[];
  readonly source: SourceRef;
}

export interface Response {
  /** `200`, `2XX` … or `default`. */
  readonly status: string;
  readonly description: string | null;
  /** Sorted by lower-case name. */
  readonly headers: readonly ResponseHeader[];
  /** The default first, as in a request body; empty for a response without a body. */
  readonly contents: readonly MediaType[];
  /** Sorted by key; those that lead nowhere are left out. */
  readonly links: readonly Link[];
  readonly source: SourceRef;
}

export interface ResponseHeader {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | null;
}

/** OpenAPI 3.2 section 4.14, Media Type Object. */
export interface MediaType {
  /** Such as `application/json`, lower case, parameters kept. */
  readonly contentType: string;
  /** Null when the description gives none. */
  readonly schema: Schema | null;
  /** The schema of one item of a sequential media type (3.2); null otherwise. */
  readonly itemSchema: Schema | null;
  /** Per property of a multipart or urlencoded body; sorted by property. */
  readonly encoding: readonly Encoding[];
  readonly source: SourceRef;
}

export interface Encoding {
  readonly property: string;
  readonly contentType: string | null;
  readonly headers: readonly ResponseHeader[];
  readonly style: ParameterStyle | null;
  readonly explode: boolean | null;
  readonly allowReserved: boolean | null;
}
