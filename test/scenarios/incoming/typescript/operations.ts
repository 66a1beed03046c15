export * as payments from "./operations/payments.js";
export * as repos from "./operations/repos.js";
export * as users from "./operations/users.js";
