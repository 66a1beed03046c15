export * as users from "./operations/users.js";
