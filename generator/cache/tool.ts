import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { attempt } from "../emit/attempt.js";
import { sha256 } from "../emit/hash.js";
import { packageRoot, toolVersion } from "../package-root.js";

/**
 * What runs: the version, and size and time of every file of the program, its templates and the runtime it copies. A
 * rebuilt or edited tool is another one, also under the same version.
 */
export function toolIdentity(): string {
  const program = dirname(fileURLToPath(import.meta.url));
  const inDist = program.startsWith(join(packageRoot(), "dist"));
  const folders = [inDist ? "dist" : "generator", "templates", "runtime"];
  const lines = [toolVersion(), process.version];
  for (const folder of folders)
    lines.push(...filesIn(join(packageRoot(), folder)));
  return sha256(lines.join("\n"));
}

function filesIn(folder: string): readonly string[] {
  const entries =
    attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return entries.flatMap((entry) => {
    const place = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(place);
    if (/\.(map|d\.ts)$/.test(entry.name) && folder.includes("dist")) return [];
    const { size, mtimeMs } = statSync(place);
    return [`${place} ${size} ${mtimeMs}`];
  });
}
