export * as auth from "./operations/auth.js";
export * as cloudAccounts from "./operations/cloud-accounts.js";
export * as clusters from "./operations/clusters.js";
