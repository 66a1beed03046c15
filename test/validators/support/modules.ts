import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { transformSync } from "esbuild";
import { projectRoot } from "../../support/shared.js";

/** Writes TypeScript as a JavaScript module that Node can import; types are erased, nothing else is touched. */
export function writeModule(file: string, typescript: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const { code } = transformSync(typescript, {
    loader: "ts",
    format: "esm",
    target: "node20",
  });
  writeFileSync(file, code);
}

/** Writes the runtime's validation folder as JavaScript into `folder`. */
export function writeRuntime(folder: string): void {
  const source = join(projectRoot, "runtime/typescript/validation");
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(source, path), {
      withFileTypes: true,
    })) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) walk(inner);
      else if (entry.name.endsWith(".ts"))
        writeModule(
          join(folder, inner.replace(/\.ts$/, ".js")),
          readFileSync(join(source, inner), "utf8"),
        );
    }
  };
  walk("");
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
}
