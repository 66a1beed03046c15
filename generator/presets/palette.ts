import type { Conventions } from "../config/config.js";
import { paletteAuth } from "./palette-auth.js";
import { paletteOperationNames, paletteSchemaNames } from "./palette-names.js";

/**
 * What the published description of the Palette API does not say. Plain data: a config can say all of it in the same
 * words. Sources: the API documentation (introduction: authentication, scope, pagination, rate limits, resource
 * payloads) and the descriptions' own summaries.
 */
export const palette: Conventions = {
  naming: {
    client: "Palette",
    aliases: {
      appDeployments: "appDeployments",
      cloudaccounts: "cloudAccounts",
      cloudconfigs: "cloudConfigs",
      clustergroups: "clusterGroups",
      clusterprofiles: "clusterProfiles",
      datasinks: "dataSinks",
      edgehosts: "edgeHosts",
      spectroclusters: "clusters",
    },
    operations: paletteOperationNames,
    schemas: paletteSchemaNames,
    // `v1Cluster` and `V1ClusterTemplate` are `Cluster` and `ClusterTemplate`; there is one API version.
    schemaPrefix: "[vV]\\d+\\.?",
  },
  auth: paletteAuth,
  scope: {
    outer: "tenant",
    inner: "project",
    header: "ProjectUid",
    // Only what cannot be meant in a project. The documentation names no operation that must have one.
    rules: [
      {
        paths: ["/v1/tenants/**"],
        scope: "outer",
        evidence:
          "The path names the tenant itself, which contains the projects; every summary speaks of the specified tenant.",
      },
      {
        paths: ["/v1/system/**"],
        scope: "outer",
        evidence:
          "Tagged `system`: administration of an installation by its system administrators, above tenants and projects.",
      },
    ],
  },
  pagination: [
    {
      kind: "token",
      parameter: "continue",
      in: "query",
      next: "/listmeta/continue",
      items: ["/items", "/appDeployments", "/appProfiles"],
      limit: "limit",
    },
    {
      // Virtual machines and their snapshots: lists in the manner of Kubernetes.
      kind: "token",
      parameter: "continue",
      in: "query",
      next: "/metadata/continue",
      items: ["/items"],
      limit: "limit",
    },
    {
      // They answer with `listmeta`, hence with a token, but declare no parameter to send it in.
      kind: "token",
      operations: [
        "v1SpectroClustersMetadataSearch",
        "v1EdgeNativeClustersHostsList",
      ],
      parameter: "continue",
      in: "query",
      next: "/listmeta/continue",
      items: ["/items"],
      force: true,
    },
  ],
  errors: {
    schema: "v1Error",
    statuses: ["4XX", "5XX"],
    code: "/code",
    message: "/message",
  },
  // Per source address and resource prefix; the burst is five times the rate.
  rateLimits: [
    { paths: ["/v1/*/**"], perSecond: 10, burst: 50 },
    {
      paths: [
        "/v1/cloudconfigs/**",
        "/v1/clusterprofiles/**",
        "/v1/events/components/**",
        "/v1/spectroclusters/**",
      ],
      perSecond: 50,
      burst: 250,
    },
    {
      // Prefixes below `spectroclusters` that the documentation takes out of its higher limit.
      paths: [
        "/v1/spectroclusters/{uid}/assets/**",
        "/v1/spectroclusters/{uid}/download/**",
        "/v1/spectroclusters/features/logFetcher/**",
        "/v1/spectroclusters/{uid}/features/logFetcher/**",
      ],
      perSecond: 10,
      burst: 50,
    },
  ],
  variants: [
    // Only the status of a resource, which has a spec: a condition's `status` is what its sender says.
    { property: "status", beside: ["spec"], direction: "request" },
    // Immutable once given. `ObjectMeta` has both; the metadata entities for input that have only a uid mean it.
    {
      property: "metadata.uid",
      beside: ["creationTimestamp"],
      direction: "update",
    },
    { property: "metadata.creationTimestamp", direction: "update" },
  ],
};
