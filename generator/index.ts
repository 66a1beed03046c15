/**
 * Sundial as a library: `import { generate } from "sundial"`. The command line is a thin shell over it.
 *
 * @module
 */
export { defineConfig } from "./config/define-config.js";
export type * from "./config/config.js";
export type { ModuleConfig, OwnTargetConfig } from "./config/own-targets.js";
export type {
  Code,
  Diagnostic,
  Related,
  Report,
  Severity,
} from "./diagnostics/index.js";
export type { Cause } from "./emit/drift.js";
export * from "./library.js";
export type * from "./model/index.js";
export { defineTarget } from "./targets/define-target.js";
export type { GeneratedFile, Target, TargetContext } from "./targets/target.js";
