export * as things from "./operations/things.js";
export * as thingsUnversioned from "./operations/things-unversioned.js";
