export type * from "./config.js";
export { defineConfig } from "./define-config.js";
export {
  projectOf,
  projectWithoutConfig,
  type Project,
  type ProjectOutput,
  type WithoutConfig,
} from "./project.js";
export { configurationIn, readConfig, type ConfigFile } from "./read.js";
