/**
 * Compiled, never run: what a generated SDK with request scopes lets be written. Every line that must not compile says
 * so; the compilers of all supported versions check it.
 */
import { call, type ApiPromise } from "../../runtime/typescript/call.js";
import type { Client } from "../../runtime/typescript/client.js";
import type { NoInput, Operation } from "../../runtime/typescript/operation.js";
import {
  innerScope,
  outerScope,
  type ScopeKind,
} from "../../runtime/typescript/scope.js";

declare const inner: Operation<NoInput, string, unknown, "inner">;
declare const outer: Operation<NoInput, string, unknown, "outer">;
declare const both: Operation<NoInput, string>;

class Things<Scope extends ScopeKind = ScopeKind> {
  protected readonly client: Client<Scope>;

  constructor(client: Client<Scope>) {
    this.client = client;
  }

  inner(this: Things<"inner">): ApiPromise<string> {
    return call(this.client, inner);
  }

  outer(this: Things<"outer">): ApiPromise<string> {
    return call(this.client, outer);
  }

  both(): ApiPromise<string> {
    return call(this.client, both);
  }
}

class Sdk<Scope extends ScopeKind = ScopeKind> {
  readonly client: Client<Scope>;

  constructor(options: { readonly client: Client<Scope> }) {
    this.client = options.client;
  }

  get things(): Things<Scope> {
    return new Things(this.client);
  }

  project(id: string): Sdk<"inner"> {
    const scope = innerScope("project", "ProjectUid", id);
    return new Sdk({ client: this.client.with({ scope }) });
  }

  tenant(): Sdk<"outer"> {
    return new Sdk({ client: this.client.with({ scope: outerScope("t") }) });
  }
}

declare const plain: Client;

const sdk = new Sdk({ client: plain });
const project = sdk.project("p1");
const tenant = sdk.tenant();

export const allowed: readonly unknown[] = [
  project.things.inner(),
  project.things.both(),
  tenant.things.outer(),
  tenant.things.both(),
  tenant.project("p2").things.inner(),
  project.tenant().things.outer(),
  // Nothing is known of the scope of a client that states none: the call itself finds out.
  sdk.things.inner(),
  sdk.things.outer(),
  call(project.client, inner),
  call(tenant.client, outer),
  call(tenant.client, both),
  call(plain, inner),
];

export const refused: readonly unknown[] = [
  // @ts-expect-error: an operation of a project, on the tenant
  tenant.things.inner(),
  // @ts-expect-error: an operation of the tenant, in a project
  project.things.outer(),
  // @ts-expect-error: the same through a project's client
  project.tenant().things.inner(),
  // @ts-expect-error: the same for an operation on its own
  call(tenant.client, inner),
  // @ts-expect-error: the same for an operation on its own
  call(project.client, outer),
];

/** What does not care takes any of them. */
function anywhere(palette: Sdk): ApiPromise<string> {
  return palette.things.both();
}

/** What needs a project says so. */
function inProject(palette: Sdk<"inner">): ApiPromise<string> {
  return palette.things.inner();
}

export const passed: readonly unknown[] = [
  anywhere(sdk),
  anywhere(project),
  anywhere(tenant),
  inProject(project),
  inProject(sdk),
  // @ts-expect-error: a client of the tenant where one of a project is needed
  inProject(tenant),
];
