import { readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["generator/cli/main.ts", "generator/index.ts"],
  outbase: "generator",
  outdir: dist,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  chunkNames: "chunks/[name]-[hash]",
  metafile: true,
  logLevel: "warning",
});

// What an earlier build left: its code would never run, but it would be published.
const fresh = new Set(Object.keys(metafile.outputs));
for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const path = relative(root, join(dist, name)).replaceAll("\\", "/");
  if (/\.js(\.map)?$/.test(path) && !fresh.has(path)) rmSync(join(root, path));
}
