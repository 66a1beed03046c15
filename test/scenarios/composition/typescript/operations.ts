export * as things from "./operations/things.js";
