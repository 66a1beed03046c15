import {
  createPaletteClient,
  type PaletteOptions,
  type PaletteOverrides,
} from "./create-client.js";
import { ApiKeys } from "./resources/api-keys.js";
import { Audits } from "./resources/audits.js";
import { Auth } from "./resources/auth.js";
import { CloudAccounts } from "./resources/cloud-accounts.js";
import { Clouds } from "./resources/clouds.js";
import { ClusterGroups } from "./resources/cluster-groups.js";
import { ClusterProfiles } from "./resources/cluster-profiles.js";
import { Clusters } from "./resources/clusters.js";
import { Dashboard } from "./resources/dashboard.js";
import { EdgeHosts } from "./resources/edge-hosts.js";
import { Metrics } from "./resources/metrics.js";
import { Packs } from "./resources/packs.js";
import { Projects } from "./resources/projects.js";
import { Registries } from "./resources/registries.js";
import { Roles } from "./resources/roles.js";
import { Teams } from "./resources/teams.js";
import { Users } from "./resources/users.js";
import { Workspaces } from "./resources/workspaces.js";
import type { Client } from "./runtime/client.js";
import { innerScope, outerScope, type ScopeKind } from "./runtime/scope.js";
import type { SharedClient } from "./runtime/sdkClient.js";

/** Client of Palette API, version v1. */
export class Palette<Scope extends ScopeKind = ScopeKind> {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client<Scope>;

  constructor(options: PaletteOptions | SharedClient<Scope>) {
    this.client =
      "client" in options ? options.client : createPaletteClient(options);
  }

  get apiKeys(): ApiKeys<Scope> {
    return new ApiKeys(this.client);
  }

  get audits(): Audits<Scope> {
    return new Audits(this.client);
  }

  get auth(): Auth<Scope> {
    return new Auth(this.client);
  }

  get cloudAccounts(): CloudAccounts<Scope> {
    return new CloudAccounts(this.client);
  }

  get clouds(): Clouds<Scope> {
    return new Clouds(this.client);
  }

  get clusterGroups(): ClusterGroups<Scope> {
    return new ClusterGroups(this.client);
  }

  get clusterProfiles(): ClusterProfiles<Scope> {
    return new ClusterProfiles(this.client);
  }

  get clusters(): Clusters<Scope> {
    return new Clusters(this.client);
  }

  get dashboard(): Dashboard<Scope> {
    return new Dashboard(this.client);
  }

  get edgeHosts(): EdgeHosts<Scope> {
    return new EdgeHosts(this.client);
  }

  get metrics(): Metrics<Scope> {
    return new Metrics(this.client);
  }

  get packs(): Packs<Scope> {
    return new Packs(this.client);
  }

  get projects(): Projects<Scope> {
    return new Projects(this.client);
  }

  get registries(): Registries<Scope> {
    return new Registries(this.client);
  }

  get roles(): Roles<Scope> {
    return new Roles(this.client);
  }

  get teams(): Teams<Scope> {
    return new Teams(this.client);
  }

  get users(): Users<Scope> {
    return new Users(this.client);
  }

  get workspaces(): Workspaces<Scope> {
    return new Workspaces(this.client);
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
