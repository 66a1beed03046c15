export * as users from "./links/users.js";
