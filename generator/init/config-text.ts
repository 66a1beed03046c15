import { dump } from "js-yaml";
import type { Config } from "../config/index.js";

/** The formats of a configuration. */
export type ConfigFormat = "json" | "yaml" | "ts";

/** What an editor can be told about a configuration. */
export interface Editors {
  /** The published schema, as a path from the configuration; null where it is not at hand. */
  readonly schema: string | null;
  /** Whether `import … from "sundial"` finds something, so that a `.ts` can have types. */
  readonly importable: boolean;
}

/** A configuration as text, which editors complete as far as they can. */
export function configText(
  config: Config,
  format: ConfigFormat,
  { schema, importable }: Editors,
): string {
  switch (format) {
    case "json": {
      const whole = schema === null ? config : { $schema: schema, ...config };
      return JSON.stringify(whole, null, 2) + "\n";
    }
    case "yaml": {
      const first =
        schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`;
      return first + dump(config, { lineWidth: 100, noRefs: true });
    }
    case "ts": {
      const value = JSON.stringify(config, null, 2);
      return importable
        ? `import { defineConfig } from "sundial";\n\nexport default defineConfig(${value});\n`
        : `export default ${value};\n`;
    }
  }
}
