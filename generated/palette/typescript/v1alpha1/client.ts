import type { Client } from "../runtime/client.js";
import { innerScope, outerScope } from "../runtime/scope.js";
import { sdkClient, type SdkOptions } from "../runtime/sdkClient.js";
import { apiKey, authorization } from "../security.js";
import { Auth } from "./resources/auth.js";
import { CloudAccounts } from "./resources/cloud-accounts.js";
import { Clusters } from "./resources/clusters.js";

/**
 * What a {@link Palette} can be told; without `baseUrl` it talks to
 * https://api.spectrocloud.com.
 */
export type PaletteOptions = SdkOptions;

/** Client of Palette API, version v1alpha1. */
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

  get auth(): Auth {
    return new Auth(this.client);
  }

  get cloudAccounts(): CloudAccounts {
    return new CloudAccounts(this.client);
  }

  get clusters(): Clusters {
    return new Clusters(this.client);
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
