import type { Config } from "./config.js";

/** Returns the configuration as it is; for `sundial.config.ts`, where it gives completion and types. */
export function defineConfig(config: Config): Config {
  return config;
}
