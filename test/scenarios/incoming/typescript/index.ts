export { Payments } from "./client.js";
export * from "./create-client.js";
export * from "./errors.js";
export * from "./lifecycle.js";
export * from "./models/payments.js";
export * from "./models/shared.js";
export * from "./models/users.js";
export * as operations from "./operations.js";
export * as links from "./links.js";
export * as webhooks from "./webhooks.js";
export * as callbacks from "./callbacks.js";
export { answer, receive } from "./runtime/incoming.js";
export { standardWebhook } from "./runtime/webhook.js";
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
