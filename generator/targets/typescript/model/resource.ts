import type { FunctionParameter, Import } from "./declaration.js";
import type { TombstoneMember } from "../lifecycle/render.js";
import type { Documentation, Type } from "./type.js";

/** The file of a root namespace: its class and those of the namespaces inside it. */
export interface ResourceFile {
  readonly path: string;
  readonly imports: readonly Import[];
  /** The name of the type of clients in this file. */
  readonly client: string;
  readonly classes: readonly ResourceClass[];
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
  /** How the body reaches the client, and passes on its input: with casts where a policy may refuse the plain way. */
  readonly client: string;
  readonly input: string;
}
