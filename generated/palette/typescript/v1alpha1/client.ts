import {
  createPaletteClient,
  type PaletteOptions,
  type PaletteOverrides,
} from "../create-client.js";
import type { Client } from "../runtime/client.js";
import { innerScope, outerScope, type ScopeKind } from "../runtime/scope.js";
import type { SharedClient } from "../runtime/sdkClient.js";
import { Auth } from "./resources/auth.js";
import { CloudAccounts } from "./resources/cloud-accounts.js";
import { Clusters } from "./resources/clusters.js";

/** Client of Palette API, version v1alpha1. */
export class Palette<Scope extends ScopeKind = ScopeKind> {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client<Scope>;

  constructor(options: PaletteOptions | SharedClient<Scope>) {
    this.client =
      "client" in options ? options.client : createPaletteClient(options);
  }

  get auth(): Auth<Scope> {
    return new Auth(this.client);
  }

  get cloudAccounts(): CloudAccounts<Scope> {
    return new CloudAccounts(this.client);
  }

  get clusters(): Clusters<Scope> {
    return new Clusters(this.client);
  }

  /** The same client with other options. */
  with(options: PaletteOverrides): Palette<Scope> {
    return new Palette({ client: this.client.with(options) });
  }

  /**
   * The same client for calls in one project: they carry the header
   * `ProjectUid`.
   */
  project(id: string): Palette<"inner"> {
    const scope = innerScope("project", "ProjectUid", id, "tenant()");
    return new Palette({ client: this.client.with({ scope }) });
  }

  /** The same client for calls in the tenant, outside of any project. */
  tenant(): Palette<"outer"> {
    const scope = outerScope("tenant", "project(id)");
    return new Palette({ client: this.client.with({ scope }) });
  }
}
