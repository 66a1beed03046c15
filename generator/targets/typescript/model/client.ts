import type { Import } from "./declaration.js";
import type { Value } from "./value.js";

/** The file of the client class of an entry point. */
export interface ClientFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The class, and the type of its options. */
  readonly name: string;
  readonly options: string;
  /** What the options are an alias of. */
  readonly optionsType: string;
  readonly clientType: string;
  /** The function of the runtime that makes a client from options and defaults. */
  readonly open: string;
  readonly description: string;
  readonly defaults: Value;
  readonly baseUrl: string | null;
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
  /** The id of the scope; null where it needs none. */
  readonly parameter: string | null;
  /** `callee(arguments)` gives the scope. */
  readonly callee: string;
  readonly arguments: readonly Value[];
}
