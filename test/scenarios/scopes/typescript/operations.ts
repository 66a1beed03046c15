export * as crates from "./operations/crates.js";
export * as projects from "./operations/projects.js";
