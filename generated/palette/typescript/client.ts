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
import { innerScope, outerScope } from "./runtime/scope.js";
import { sdkClient, type SdkOptions } from "./runtime/sdkClient.js";
import { apiKey, authorization } from "./security.js";

/**
 * What a {@link Palette} can be told; without `baseUrl` it talks to
 * https://api.spectrocloud.com.
 */
export type PaletteOptions = SdkOptions;

/** Client of Palette API, version v1. */
export class Palette {
  /** Makes the calls; for operations on their own, see `call`. */
  readonly client: Client;

  constructor(options: PaletteOptions) {
    this.client = sdkClient(options, {
      baseUrl: "https://api.spectrocloud.com",
      errors: { code: ["code"], message: ["message"] },
      security: [[apiKey], [authorization]],
    });
  }

  get apiKeys(): ApiKeys {
    return new ApiKeys(this.client);
  }

  get audits(): Audits {
    return new Audits(this.client);
  }

  get auth(): Auth {
    return new Auth(this.client);
  }

  get cloudAccounts(): CloudAccounts {
    return new CloudAccounts(this.client);
  }

  get clouds(): Clouds {
    return new Clouds(this.client);
  }

  get clusterGroups(): ClusterGroups {
    return new ClusterGroups(this.client);
  }

  get clusterProfiles(): ClusterProfiles {
    return new ClusterProfiles(this.client);
  }

  get clusters(): Clusters {
    return new Clusters(this.client);
  }

  get dashboard(): Dashboard {
    return new Dashboard(this.client);
  }

  get edgeHosts(): EdgeHosts {
    return new EdgeHosts(this.client);
  }

  get metrics(): Metrics {
    return new Metrics(this.client);
  }

  get packs(): Packs {
    return new Packs(this.client);
  }

  get projects(): Projects {
    return new Projects(this.client);
  }

  get registries(): Registries {
    return new Registries(this.client);
  }

  get roles(): Roles {
    return new Roles(this.client);
  }

  get teams(): Teams {
    return new Teams(this.client);
  }

  get users(): Users {
    return new Users(this.client);
  }

  get workspaces(): Workspaces {
    return new Workspaces(this.client);
  }

  /** The same client with other options. */
  with(options: Parameters<Client["with"]>[0]): Palette {
    return new Palette({ client: this.client.with(options) });
  }

  /**
   * The same client for calls in one project: they carry the header
   * `ProjectUid`.
   */
  project(id: string): Palette {
    const scope = innerScope("project", "ProjectUid", id);
    return new Palette({ client: this.client.with({ scope }) });
  }

  /** The same client for calls in the tenant, outside of any project. */
  tenant(): Palette {
    const scope = outerScope("tenant");
    return new Palette({ client: this.client.with({ scope }) });
  }
}
