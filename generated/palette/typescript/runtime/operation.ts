import type {
  BodyCodec,
  BodyOptions,
  ErrorCodec,
  ResponseCodec,
} from "./bodies.js";
import type { ParameterCodec } from "./parameters.js";
import type { ScopeKind } from "./scope.js";
import type { SecurityScheme } from "./security.js";

/**
 * One operation of the API as data. A generated SDK holds one per operation; everything it needs to be sent and read
 * is reached by value from here, so that a bundler keeps the codecs in use and drops the rest.
 *
 * `Errors` maps response keys to bodies, such as `{ 404: NotFound; "4XX": Problem; default: Problem }`.
 */
export interface Operation<
  Input,
  Output,
  Errors = unknown,
  Scope extends ScopeKind = ScopeKind,
> {
  /** The description's operationId: its identity in errors, logs and hooks. */
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  /** Path template below the base URL, such as `/v1/clusters/{uid}`. */
  readonly path: string;
  /** Member of the input → how it goes on the wire; a pair where the name on the wire differs from the member's. */
  readonly parameters?: Readonly<
    Record<
      string,
      ParameterCodec | readonly [name: string, codec: ParameterCodec]
    >
  >;
  /** How `input.body` is sent; by media type where it is not plain JSON or where there are several (first = default). */
  readonly body?: BodyEntry | Readonly<Record<string, BodyEntry>>;
  /** Success responses: status, range (`2XX`) or `default` → how the body is read; by media type where not plain JSON. */
  readonly responses: Readonly<
    Record<string, ResponseEntry | Readonly<Record<string, ResponseEntry>>>
  >;
  /** How error responses are read, where they hold int64 or dates. */
  readonly errors?: ErrorCodec;
  /** Members of the input that must be there, besides path parameters; checked for callers without types. */
  readonly required?: readonly string[];
  /** True for a POST that only reads, such as a search: it may be repeated like a GET. */
  readonly idempotent?: true;
  /** Members of the input that never appear in an error or a log. Names such as `token` or `password` never do. */
  readonly sensitive?: readonly string[];
  /** Alternatives, each a list of schemes needed together; `[]`: no authentication; absent: the client's default. */
  readonly security?: readonly (readonly SecurityScheme[])[];
  /** The only scope it can be called in; absent: any. */
  readonly scope?: Scope;
  /** How further pages are asked for; used by `paginate` only. */
  readonly pagination?: PaginationPlan;
  /** Absolute dates only; absent: in Production. */
  readonly lifecycle?: LifecycleRecord;
  /** Never present at run time: carries the types. */
  readonly types?: {
    readonly input: Input;
    readonly output: Output;
    readonly errors: Errors;
  };
}

/** The input of an operation that takes nothing. */
export type NoInput = Record<string, never>;

/** A codec, with what it has to know besides the value where that is anything. */
export type BodyEntry =
  BodyCodec | readonly [codec: BodyCodec, options: BodyOptions];

export type ResponseEntry =
  ResponseCodec | readonly [codec: ResponseCodec, options: BodyOptions];

/** Where the items and the next token are; `strategy` is an imported value, one per kind of pagination. */
export interface PaginationPlan {
  readonly strategy: PageStrategy;
  /** Member names from the response body to the array of items: `["items"]`; `[]`: the body is the array. */
  readonly items: readonly string[];
  /** Member names to the next token or URL: `["listmeta", "continue"]`. */
  readonly next?: readonly string[];
  /** The request parameter that takes the token, offset or page number, as named on the wire. */
  readonly parameter?: string;
  /** The page-size parameter. */
  readonly limit?: string;
  /** Member names to the number of all items, which spares the last, empty page of `offset`. */
  readonly total?: readonly string[];
  /** The number of the first page where it is not 1. */
  readonly first?: number;
}

/** One kind of pagination. */
export interface PageStrategy {
  /** The token of the page after `page`, or null at the end. */
  readonly next: (plan: PaginationPlan, page: PageState) => string | null;
  /** How the page of a token is asked for. */
  readonly ask: (plan: PaginationPlan, token: string) => PageStep;
}

/** The page just read. */
export interface PageState {
  readonly body: unknown;
  readonly response: Response;
  readonly items: readonly unknown[];
  /** What the request that gave this page was asked with, by name on the wire; the caller's input for the first page. */
  readonly asked: Readonly<Record<string, unknown>>;
}

/** How to ask for a page. */
export interface PageStep {
  /** Query parameters to set (whatever the method), replacing those of the same name. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers to set. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Members to set in the JSON body. */
  readonly body?: Readonly<Record<string, unknown>>;
  /** The whole URL to ask instead, absolute or relative to the one before; must stay on the client's origin. */
  readonly url?: string;
}

/** The life cycle of an element as absolute dates; see the SDK's `lifecycle.json`. */
export interface LifecycleRecord {
  readonly phase: "sunset" | "deprecated";
  /** ISO calendar date, UTC. */
  readonly announcedOn?: string;
  /** ISO calendar date, UTC: from this day on no longer supported. */
  readonly cutOff?: string;
  /** One sentence for people, such as `Sunset: cut-off 2026-04-04. Use clusters.create (POST /v1/clusters).` */
  readonly sentence: string;
}
