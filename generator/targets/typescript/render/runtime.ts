import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../model/index.js";
import { packageRoot } from "../../../package-root.js";
import type { GeneratedFile } from "../../target.js";
import type { RuntimeCopy } from "../model/index.js";

let sources: readonly GeneratedFile[] | null = null;

/** The hand-written runtime as files of the SDK, with the import endings of its other files. */
export function runtimeFiles(copy: RuntimeCopy): readonly GeneratedFile[] {
  sources ??= readSources("");
  return sources
    .filter(({ path }) => copy.validation || !path.startsWith("validation/"))
    .map(({ path, text }) => ({
      path: `${copy.folder}/${path}`,
      text:
        copy.importEnding === ".js"
          ? text
          : text.replace(
              /(\bfrom "\.{1,2}\/[^"]+)\.js";/g,
              `$1${copy.importEnding}";`,
            ),
    }));
}

/** The modules for clients, and in folders of their own those of validators. */
function readSources(path: string): readonly GeneratedFile[] {
  const folder = join(packageRoot(), "runtime", "typescript", path);
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const inner = path === "" ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) return readSources(inner);
      return entry.name.endsWith(".ts")
        ? [
            {
              path: inner,
              text: readFileSync(join(folder, entry.name), "utf8"),
            },
          ]
        : [];
    });
}
