export { Palette } from "./client.js";
export * from "./create-client.js";
export * from "./auth.js";
export * from "./errors.js";
export * from "./lifecycle.js";
export * from "./rate-limits.js";
export * from "./models/api-keys.js";
export * from "./models/audits.js";
export * from "./models/auth.js";
export * from "./models/cloud-accounts.js";
export * from "./models/clouds.js";
export * from "./models/cluster-groups.js";
export * from "./models/cluster-profiles.js";
export * from "./models/clusters.js";
export * from "./models/dashboard.js";
export * from "./models/edge-hosts.js";
export * from "./models/metrics.js";
export * from "./models/packs.js";
export * from "./models/projects.js";
export * from "./models/registries.js";
export * from "./models/roles.js";
export * from "./models/shared.js";
export * from "./models/teams.js";
export * from "./models/users.js";
export * from "./models/workspaces.js";
export * as operations from "./operations.js";
export { type AuthProvider, type CredentialSource } from "./runtime/auth.js";
export {
  call,
  type RequestOptions,
  type WithResponse,
} from "./runtime/call.js";
export { type Client } from "./runtime/client.js";
export { onLifecycle, type LifecycleEvent } from "./runtime/lifecycle.js";
export { logging, type LogEntry } from "./runtime/logging.js";
export { type Middleware } from "./runtime/middleware.js";
export { type NoInput, type Operation } from "./runtime/operation.js";
export { paginate, type ListOptions, type Page } from "./runtime/paginate.js";
export { rateLimit, type RateLimit } from "./runtime/rateLimit.js";
export { WaitError, waitUntil, type WaitOptions } from "./runtime/wait.js";
