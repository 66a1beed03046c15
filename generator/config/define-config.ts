import type { ModuleConfig } from "./own-targets.js";

/** Returns the configuration as it is; for `sundial.config.ts`, where it gives completion and types. */
export function defineConfig(config: ModuleConfig): ModuleConfig {
  return config;
}
