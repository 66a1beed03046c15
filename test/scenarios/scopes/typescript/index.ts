export { Depot } from "./client.js";
export * from "./create-client.js";
export * from "./errors.js";
export * from "./lifecycle.js";
export * from "./models/crates.js";
export { call, type RequestOptions } from "./runtime/call.js";
export { onLifecycle } from "./runtime/lifecycle.js";
export { waitUntil } from "./runtime/wait.js";
