export * as json from "./operations/json.js";
