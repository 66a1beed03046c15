import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "./shared.js";

/** Bundles a TypeScript file of the project (path from its root) for a process of its own; returns the path of the bundle. */
export async function bundle(path: string, folder: string): Promise<string> {
  const outfile = join(folder, "bundle.mjs");
  await build({
    entryPoints: [join(projectRoot, path)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  return outfile;
}
