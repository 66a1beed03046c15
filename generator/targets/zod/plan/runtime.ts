import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../model/index.js";
import { packageRoot } from "../../../package-root.js";
import type { GeneratedFile } from "../../target.js";
import type { ImportEnding } from "../../typescript/plan/file-scope.js";

/** The modules of the runtime that the output needs, with all that they import. `used`: such as `runtime/zod/logic`. */
export function runtimeFiles(
  used: Iterable<string>,
  ending: ImportEnding,
): readonly GeneratedFile[] {
  const modules = new Set(used);
  const files: GeneratedFile[] = [];
  // A set that grows while it is walked: what a module imports is walked too.
  for (const module of modules) {
    const source = readFileSync(join(packageRoot(), sourceOf(module)), "utf8");
    const text = source.replace(
      /(\bfrom "\.{1,2}\/)([^"]+)\.js";/g,
      (_whole, start: string, path: string) => {
        modules.add(resolved(module, start, path));
        return `${start}${path.replace(/^typescript\//, "")}${ending}";`;
      },
    );
    files.push({ path: `${module}.ts`, text });
  }
  return files.sort((a, b) => compareText(a.path, b.path));
}

/** Where a module of the output's runtime comes from. */
function sourceOf(module: string): string {
  const path = module.replace(/^runtime\//, "");
  return path.startsWith("zod/")
    ? `runtime/${path}.ts`
    : `runtime/typescript/${path}.ts`;
}

/** What `from "../path.js"` in a module means, in the output. */
function resolved(module: string, start: string, path: string): string {
  const folder = module.split("/").slice(0, -1);
  const above = /\.\.\/$/.test(start) ? folder.slice(0, -1) : folder;
  return [...above, path.replace(/^typescript\//, "")].join("/");
}
