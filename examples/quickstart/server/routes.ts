import * as apiKeys from "./handlers/api-keys.js";
import * as auth from "./handlers/auth.js";
import * as cloudAccounts from "./handlers/cloud-accounts.js";
import * as clusters from "./handlers/clusters.js";
import * as edgeHosts from "./handlers/edge-hosts.js";
import * as machines from "./handlers/machines.js";
import * as profiles from "./handlers/profiles.js";
import * as projects from "./handlers/projects.js";
import * as records from "./handlers/records.js";
import * as users from "./handlers/users.js";
import type { Handler } from "./http.js";
import type { Route } from "./router.js";

const route = (method: string, path: string, handler: Handler): Route => ({
  method,
  path,
  handler,
  open: path.startsWith("/v1/auth/"),
});

const cluster = "/v1/spectroclusters/{uid}";
const profile = "/v1/clusterprofiles/{uid}";
const maas = "/v1/cloudaccounts/maas";
const openStack = "/v1/cloudaccounts/openstack";

/** The operations of `spec/palette`. Literal paths stand before those with a parameter in the same place. */
export const routes: readonly Route[] = [
  route("POST", "/v1/auth/authenticate", auth.authenticate),
  route("GET", "/v1/auth/refresh/{token}", auth.refresh),

  route("GET", "/v1/apiKeys", apiKeys.list),
  route("POST", "/v1/apiKeys", apiKeys.create),
  route("GET", "/v1/apiKeys/{uid}", apiKeys.get),
  route("DELETE", "/v1/apiKeys/{uid}", apiKeys.remove),
  route("PUT", "/v1/apiKeys/{uid}/state", apiKeys.setState),

  route("POST", "/v1/projects", projects.create),
  route("GET", "/v1/projects/{uid}", projects.get),
  route("PUT", "/v1/projects/{uid}", projects.update),
  route("DELETE", "/v1/projects/{uid}", projects.remove),
  route("POST", "/v1/dashboard/projects", projects.search),
  route("GET", "/v1/dashboard/projects/metadata", projects.listNames),

  route("GET", "/v1/users", users.list),
  route("GET", "/v1/users/{uid}", users.get),
  route("PUT", "/v1/users/{uid}", users.update),
  route("GET", "/v1/users/{uid}/roles", users.getRoles),
  route("PUT", "/v1/users/{uid}/roles", users.updateRoles),

  route("POST", "/v1/dashboard/spectroclusters/search", clusters.search),
  route("POST", "/v1/spectroclusters/aws", clusters.createIn("aws", "region")),
  route(
    "POST",
    "/v1/spectroclusters/maas",
    clusters.createIn("maas", "domain"),
  ),
  route("GET", cluster, clusters.get),
  route("DELETE", cluster, clusters.remove),
  route("PATCH", `${cluster}/metadata`, clusters.patchMetadata),
  route("GET", `${cluster}/assets/kubeconfig`, clusters.kubeconfig),
  route("GET", `${cluster}/vms`, machines.list),
  route("PUT", `${cluster}/vms/{vmName}/start`, machines.start),

  route("POST", "/v1/clusterprofiles", profiles.create),
  route("POST", "/v1/clusterprofiles/import/file", profiles.importFile),
  route("GET", profile, profiles.get),
  route("DELETE", profile, profiles.remove),
  route("PATCH", `${profile}/publish`, profiles.publish),
  route("GET", `${profile}/export`, profiles.exportFile),

  route("POST", "/v1/edgehosts", edgeHosts.create),
  route("GET", "/v1/edgehosts/metadata", edgeHosts.listNames),
  route("GET", "/v1/edgehosts/{uid}", edgeHosts.get),
  route("DELETE", "/v1/edgehosts/{uid}", edgeHosts.remove),
  route("PATCH", "/v1/edgehosts/{uid}/health", edgeHosts.patchHealth),

  route("GET", maas, cloudAccounts.listMaas),
  route("POST", maas, cloudAccounts.createMaas),
  route("GET", `${maas}/{uid}`, cloudAccounts.getMaas),
  route("PUT", `${maas}/{uid}`, cloudAccounts.updateMaas),
  route("PATCH", `${maas}/{uid}`, cloudAccounts.patchMaas),
  route("DELETE", `${maas}/{uid}`, cloudAccounts.removeMaas),
  route("GET", openStack, cloudAccounts.listOpenStack),
  route("POST", openStack, cloudAccounts.createOpenStack),
  route("GET", `${openStack}/{uid}`, cloudAccounts.getOpenStack),
  route("GET", "/v1/cloudaccounts/tencent", cloudAccounts.listTencent),

  route("GET", "/v1/audits", records.listAudits),
  route(
    "GET",
    "/v1/metrics/{resourceKind}/{resourceUid}/values",
    records.listMetrics,
  ),

  route("GET", "/v1alpha1/spectroclusters", clusters.listAlpha),
  route("GET", "/v1alpha1/spectroclusters/{uid}", clusters.get),
];
