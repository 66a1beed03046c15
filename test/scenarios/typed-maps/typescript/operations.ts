export * as t from "./operations/t.js";
