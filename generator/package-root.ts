import { existsSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The folder of Sundial's own package, which holds `templates/` and `runtime/`: found by walking up from this file,
 * so that it is the same one from the sources, from the build and from a bundle.
 */
export function packageRoot(): string {
  root ??= find(dirname(fileURLToPath(import.meta.url)));
  return root;
}

/** The version of Sundial that is running, from its `package.json`. */
export function toolVersion(): string {
  if (version === null) {
    const text = readFileSync(join(packageRoot(), "package.json"), "utf8");
    version = String((JSON.parse(text) as { version: unknown }).version);
  }
  return version;
}

/** Where a file of the build is, such as `cli/printer.cjs`; null where it is the sources that run. */
export function builtFile(path: string): string | null {
  const dist = join(packageRoot(), "dist");
  const here = fileURLToPath(import.meta.url);
  return here.startsWith(dist + sep) ? join(dist, path) : null;
}

let root: string | null = null;
let version: string | null = null;

function find(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder)
      throw new Error(`No package.json above ${start}`);
  }
}
