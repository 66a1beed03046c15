export * as events from "./operations/events.js";
export * as health from "./operations/health.js";
export * as items from "./operations/items.js";
export * as login from "./operations/login.js";
