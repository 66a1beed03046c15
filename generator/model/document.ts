import type { JsonObject } from "./json.js";
import type { Lifecycle } from "./lifecycle.js";
import type {
  HttpMethod,
  Operation,
  OperationName,
  ParameterLocation,
  Webhook,
} from "./operation.js";
import type { NamedSchema } from "./schema.js";
import type { SecurityRequirement, SecurityScheme } from "./security.js";
import type { Name } from "./name.js";
import type { SourceRef } from "./source-ref.js";

/** One API description, as Sundial understood it: what every target reads, and nothing else. */
export interface Document {
  /** The version of the specification that the user's description was written in. */
  readonly specification: "2.0" | "3.0" | "3.1" | "3.2";
  readonly info: Info;
  readonly servers: readonly Server[];
  /** Sorted by id. */
  readonly securitySchemes: readonly SecurityScheme[];
  /** The requirement of operations that state none; null when the description (and config) say nothing. */
  readonly security: readonly SecurityRequirement[] | null;
  /** The API versions in its paths, the main one (newest stable) first; empty for an unversioned API and until `enrich/versions`. */
  readonly versions: readonly string[];
  /** Root namespaces, sorted by name, then in the order of `versions`; empty until `enrich/resources`. */
  readonly resources: readonly Resource[];
  /** Sorted by id. */
  readonly operations: readonly Operation[];
  /** What the API calls, webhooks and callbacks, sorted by id. */
  readonly webhooks: readonly Webhook[];
  /** Sorted by id. */
  readonly schemas: readonly NamedSchema[];
  /** The default error body, for operations that declare none (OpenAPI has no such field: configuration). */
  readonly errors: ErrorModel | null;
  /** Request scopes the API knows, for example `project` by the header `ProjectUid`; null when it has none. */
  readonly scopes: ScopeModel | null;
  /** Facts about the API's life cycle that belong to no single element. */
  readonly lifecycle: LifecycleContext;
  /** The upgraded, 3.1-shaped tree: the input of validators and of openapi-typescript. `$ref`s are local pointers. */
  readonly tree: JsonObject;
  readonly source: SourceRef;
}

export interface Info {
  readonly title: string;
  readonly version: string;
  readonly summary: string | null;
  readonly description: string | null;
}

export interface Server {
  readonly url: string;
  readonly description: string | null;
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description: string | null;
}

/** A namespace of the client: `clusters`, and below it `clusters.vms`. */
export interface Resource {
  readonly name: Name;
  /** From the root, this one last: `[["clusters"], ["vms"]]` as names. */
  readonly path: readonly Name[];
  /** The API version whose entry point it belongs to; null for an unversioned API. */
  readonly version: string | null;
  /** Sub-namespaces, sorted by name. */
  readonly resources: readonly Resource[];
  /** Ids of its own operations, sorted by method name. */
  readonly operations: readonly string[];
}

/** The body of error responses that the description does not declare. */
export interface ErrorModel {
  /** Id of the schema. */
  readonly schema: string;
  /** Response keys it stands for, such as `4XX`, `5XX`, `default`. */
  readonly statuses: readonly string[];
  /** JSON pointers into the body; null when it has no such member. */
  readonly codePointer: string | null;
  readonly messagePointer: string | null;
}

/** How a request is put into a scope. */
export interface ScopeModel {
  /** The scope of a request without the header, such as `tenant`. */
  readonly outer: string;
  /** The scope of a request with it, such as `project`. */
  readonly inner: string;
  /** The header that carries the inner scope's id, such as `ProjectUid`. */
  readonly header: string;
}

export interface LifecycleContext {
  /** The pinned evaluation date (ISO, UTC); null when there is no manifest or it has none. */
  readonly asOf: string | null;
  /** How long before a cut-off notices count the days, as in a manifest: `3mo`. */
  readonly countdown: string;
  /** How long after a cut-off an SDK still names what is over: `12mo`. */
  readonly tombstones: string;
  /** Elements that the description no longer has and an SDK still names, sorted by id. */
  readonly removed: readonly RemovedElement[];
  /** Records of what no element of the model stands for, sorted by kind, then name. */
  readonly others: readonly OtherRecord[];
}

/** An element that is gone: what remains of it is its name, and a record that says what to use instead. */
export type RemovedElement = {
  readonly lifecycle: Lifecycle;
  readonly source: SourceRef;
} & (
  | {
      readonly kind: "operation";
      readonly id: string;
      readonly method: HttpMethod;
      readonly path: string;
      readonly name: OperationName;
      readonly version: string | null;
    }
  | {
      readonly kind: "parameter";
      /** `<operation>.<parameter>` */
      readonly id: string;
      readonly operation: string;
      readonly name: string;
      readonly in: ParameterLocation;
    }
  | {
      readonly kind: "property";
      /** `<schema>.<property>` */
      readonly id: string;
      readonly schema: string;
      readonly name: string;
    }
  | {
      readonly kind: "enumValue";
      /** `<schema>.<property>.<value>` */
      readonly id: string;
      readonly schema: string;
      readonly property: string | null;
      readonly value: string;
    }
);

/** A record of a security scheme, a response header, a whole tag or version, or a Terraform resource. */
export interface OtherRecord {
  readonly kind: "header" | "securityScheme" | "tag" | "terraform" | "version";
  readonly name: string;
  readonly lifecycle: Lifecycle;
  readonly source: SourceRef;
}
