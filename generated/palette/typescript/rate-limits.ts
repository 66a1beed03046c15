import type { RateLimit } from "./runtime/rateLimit.js";

/**
 * The rate limits of the API. A client with
 * `middleware: [rateLimit(rateLimits)]` waits before it breaks them.
 */
export const rateLimits: RateLimit[] = [
  {
    prefix: "/v1/apiKeys",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/audits",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/auth",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/cloudaccounts",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/clouds",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/clustergroups",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/clusterprofiles",
    perSecond: 50,
    burst: 250,
  },
  {
    prefix: "/v1/dashboard",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/edgehosts",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/metrics/{resourceKind}/{resourceUid}/values",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/packs",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/projects",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/registries",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/roles",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/spectroclusters",
    perSecond: 50,
    burst: 250,
  },
  {
    prefix: "/v1/spectroclusters/{uid}/assets",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/teams",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/users",
    perSecond: 10,
    burst: 50,
  },
  {
    prefix: "/v1/workspaces",
    perSecond: 10,
    burst: 50,
  },
];
