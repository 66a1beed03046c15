import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../../../model/index.js";
import { packageRoot } from "../../../package-root.js";
import type { GeneratedFile } from "../../target.js";
import type { RuntimeCopy } from "../model/index.js";

let sources: readonly GeneratedFile[] | null = null;

/** The hand-written runtime as files of the SDK, with the import endings of its other files. */
export function runtimeFiles(copy: RuntimeCopy): readonly GeneratedFile[] {
  sources ??= readSources();
  return sources.map(({ path, text }) => ({
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

/** The modules for clients; those of validators, in a folder of their own, come with validators. */
function readSources(): readonly GeneratedFile[] {
  const folder = join(packageRoot(), "runtime", "typescript");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort(compareText)
    .map((name) => ({
      path: name,
      text: readFileSync(join(folder, name), "utf8"),
    }));
}
