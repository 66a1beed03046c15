import {
  createDepotClient,
  type DepotOptions,
  type DepotOverrides,
} from "./create-client.js";
import { Crates } from "./resources/crates.js";
import { Projects } from "./resources/projects.js";
import type { Client } from "./runtime/client.js";
import { innerScope, outerScope, type ScopeKind } from "./runtime/scope.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Depot, version v1. */
export class Depot<Scope extends ScopeKind = ScopeKind> {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client<Scope>;

  constructor(options: DepotOptions | SharedClient<Scope>) {
    this.client =
      "client" in options ? options.client : createDepotClient(options);
  }

  get crates(): Crates<Scope> {
    return new Crates(this.client);
  }

  get projects(): Projects<Scope> {
    return new Projects(this.client);
  }

  /** The same client with other options. */
  with(options: DepotOverrides): Depot<Scope> {
    return new Depot({ client: this.client.with(options) });
  }

  /**
   * The same client for calls in one project: they carry the header
   * `ProjectUid`.
   */
  project(id: string): Depot<"inner"> {
    const scope = innerScope("project", "ProjectUid", id, "tenant()");
    return new Depot({ client: this.client.with({ scope }) });
  }

  /** The same client for calls in the tenant, outside of any project. */
  tenant(): Depot<"outer"> {
    const scope = outerScope("tenant", "project(id)");
    return new Depot({ client: this.client.with({ scope }) });
  }
}
