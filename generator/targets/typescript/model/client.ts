import type { Import } from "./declaration.js";
import type { ScopeParameter } from "./resource.js";
import type { Value } from "./value.js";

/** The file of the client class of an entry point. */
export interface ClientFile {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly name: string;
  /** The types of its options, and of what `with` takes. */
  readonly options: string;
  readonly overrides: string;
  /** The type of clients, such as `Client<Scope>`. */
  readonly client: string;
  readonly shared: string;
  /** The function that makes a client from options. */
  readonly open: string;
  readonly scope: ScopeParameter | null;
  readonly description: string;
  readonly scopes: readonly ScopeMethod[];
  /** Root namespaces. */
  readonly getters: readonly {
    readonly name: string;
    readonly className: string;
  }[];
}

/** A method that gives the same client for another request scope. */
export interface ScopeMethod {
  readonly name: string;
  readonly documentation: string;
  /** The class it gives, such as `Palette<"inner">`. */
  readonly returns: string;
  /** The id of the scope; null where it needs none. */
  readonly parameter: string | null;
  /** `callee(arguments)` gives the scope. */
  readonly callee: string;
  readonly arguments: readonly Value[];
}
