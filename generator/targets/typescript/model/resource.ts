import type { FunctionParameter, Import } from "./declaration.js";
import type { TombstoneMember } from "../lifecycle/render.js";
import type { Documentation, Type } from "./type.js";

/** The file of a root namespace: its class and those of the namespaces inside it. */
export interface ResourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The type of clients in this file, such as `Client<Scope>`. */
  readonly client: string;
  /** The type parameter of the classes for the request scope; null for an API without scopes. */
  readonly scope: ScopeParameter | null;
  readonly classes: readonly ResourceClass[];
}

/** `name extends kind = kind`: which request scope a class is bound to. */
export interface ScopeParameter {
  readonly name: string;
  /** The name of `ScopeKind` in this file. */
  readonly kind: string;
}

/** A class or type with the request scope as its argument. */
export function inScope(name: string, scope: ScopeParameter | null): string {
  return scope === null ? name : `${name}<${scope.name}>`;
}

/** A namespace. */
export interface ResourceClass {
  readonly name: string;
  /** Inner namespaces, made when asked for. */
  readonly getters: readonly {
    readonly name: string;
    readonly className: string;
  }[];
  readonly methods: readonly Method[];
  /** Members that are gone; see `lifecycle/`. */
  readonly tombstones: readonly TombstoneMember[];
}

/** A method that makes a call: `return callee(client, descriptor, input, options);`. */
export interface Method {
  readonly name: string;
  readonly documentation: Documentation;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: Type;
  readonly callee: string;
  readonly descriptor: string;
  /** `this.client`; `this` where a policy may refuse to say what it is. */
  readonly client: string;
}
