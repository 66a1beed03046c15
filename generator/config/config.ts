/** The configuration file, `sundial.config.json`, as the user writes it. Paths are relative to the file. */
export interface Config {
  /** Allows editors to complete the file. */
  readonly $schema?: string;
  /** The API description: a file or a URL. */
  readonly spec: string;
  /** What the description may refer to by `$ref` besides files below its own folder (for a URL: below its own path). */
  readonly references?: ReferenceConfig;
  /** A built-in set of conventions; what the config says itself wins. */
  readonly preset?: string;
  /** OpenAPI Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** The lifecycle manifest. */
  readonly lifecycle?: string;
  /** The names file; default `sundial.names.json` beside the config. */
  readonly names?: string;
  /** A folder of templates of one's own: a file of the same path replaces Sundial's, such as `typescript/README.md.hbs`. */
  readonly templates?: string;
  readonly targets: readonly TargetConfig[];
  readonly conventions?: Conventions;
  readonly lint?: LintConfig;
}

/** What `sundial lint` makes of findings. */
export interface LintConfig {
  /** Code → level. `off` holds for `generate` too: what is no finding is not said. */
  readonly rules?: Readonly<
    Record<string, "off" | "info" | "warning" | "error">
  >;
}

/** Files and URLs that a description may draw in: it is untrusted input, and reads nothing else. */
export interface ReferenceConfig {
  /** Folders whose files may be read, with all below them. */
  readonly folders?: readonly string[];
  /** URLs that may be fetched: those that begin with one of these. */
  readonly urls?: readonly string[];
}

/** One output. Further members are the target's own options. */
export interface TargetConfig {
  /** A name of the registry, such as `typescript`. */
  readonly target: string;
  /** The output folder. Sundial writes nothing outside it. */
  readonly out: string;
  /** Of `typescript`: how 64-bit integers are held; default `number`, which loses digits beyond 2^53. */
  readonly int64?: "number" | "string" | "bigint";
  /** Of `typescript`: how `date-time` and `date` are held; default `string`. `Date` leaves `date` text. */
  readonly dates?: "string" | "Date" | "Temporal";
  readonly [option: string]: unknown;
}

/** What the description does not say. Everything a preset holds can be written here. */
export interface Conventions {
  readonly naming?: NamingConventions;
  readonly auth?: AuthConventions;
  readonly scope?: ScopeConventions;
  readonly pagination?: readonly PaginationConvention[];
  readonly errors?: ErrorConventions;
  readonly rateLimits?: readonly RateLimitConvention[];
  readonly variants?: readonly VariantConvention[];
}

export interface NamingConventions {
  /** Name of the client class, such as `Palette`; default: the title of the description. */
  readonly client?: string;
  /** Root path segment → namespace, dotted when nested: `spectroclusters` → `clusters`. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Further words that are actions (`publish`), besides the built-in ones. */
  readonly actions?: readonly string[];
  /** operationId → full name, such as `clusters.search`. */
  readonly operations?: Readonly<Record<string, string>>;
  /** Schema id → name. */
  readonly schemas?: Readonly<Record<string, string>>;
  /** A regular expression removed from the start of schema ids, such as `[vV]\\d+\\.?`. */
  readonly schemaPrefix?: string;
}

export interface AuthConventions {
  /** Alternatives for operations that state none: each a list of scheme ids that are needed together. */
  readonly default: readonly (readonly string[])[];
  /** Operations without authentication: operation ids or path patterns (`/v1/auth/**`). */
  readonly public?: readonly string[];
  /** Short-lived tokens: how they are got and renewed. */
  readonly tokens?: readonly TokenConvention[];
}

/** A token that a login operation gives, which lives for a while and can be renewed. */
export interface TokenConvention {
  readonly scheme: string;
  /** Operation id of the login; its input becomes the input of the provider. */
  readonly login: string;
  /** Operation id that renews, and the name of its parameter that takes the old token. */
  readonly refresh?: { readonly operation: string; readonly parameter: string };
  /** JSON pointer to the token in both responses. */
  readonly token: string;
  /** Lifetime in seconds. */
  readonly lifetimeSeconds: number;
}

export interface ScopeConventions {
  readonly outer: string;
  readonly inner: string;
  readonly header: string;
  /** First match wins; everything else can be called in both. */
  readonly rules?: readonly {
    readonly paths: readonly string[];
    readonly methods?: readonly string[];
    readonly scope: "outer" | "inner" | "both";
    /** Why it is known: shown by `inspect`. A guess would make valid calls fail to compile. */
    readonly evidence: string;
  }[];
}

export interface PaginationConvention {
  readonly kind: "token" | "offset" | "page" | "link" | "url";
  /** Operations it is for: ids or path patterns; default: every one that fits. */
  readonly operations?: readonly string[];
  /** Request parameter of the token, offset or page; sent in the query even where undeclared when `force`. */
  readonly parameter?: string;
  readonly in?: "query" | "header" | "body";
  /** JSON pointer of the next token or URL in the response. */
  readonly next?: string;
  /** JSON pointers of the items, the first that exists; default: the only array property. */
  readonly items?: readonly string[];
  readonly limit?: string;
  /** Applies although the description declares no such parameter. */
  readonly force?: boolean;
}

export interface ErrorConventions {
  /** Id of the schema of error bodies. */
  readonly schema: string;
  /** Response keys it stands for where the operation declares none. */
  readonly statuses: readonly string[];
  /** JSON pointers into the body. */
  readonly code?: string;
  readonly message?: string;
}

/** The longest matching pattern wins; every `*` before a `**` that stands for a segment gives a bucket of its own. */
export interface RateLimitConvention {
  /** Path patterns: `*` is one segment, `{uid}` one that is a parameter, `**` any number of them at the end. */
  readonly paths: readonly string[];
  readonly perSecond: number;
  readonly burst: number;
}

/** A property that is not sent, although the description allows it. */
export interface VariantConvention {
  /** Property name, or the property it stands in and its name (`metadata.uid`). */
  readonly property: string;
  /** Only where the same object also has all of these: a `status` beside `spec`, not that of a condition. */
  readonly beside?: readonly string[];
  /** `request`: never sent. `update`: not sent by PUT and PATCH. */
  readonly direction: "request" | "update";
}
