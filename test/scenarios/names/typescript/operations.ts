export * as client_ from "./operations/client.js";
export * as delete from "./operations/delete.js";
export * as path from "./operations/path.js";
export * as 用户 from "./operations/用户.js";
