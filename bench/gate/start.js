import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `npm run bench:gate [rounds]`. */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const work = `${root}bench/.peers/gate`;
mkdirSync(work, { recursive: true });
await build({
  entryPoints: [`${here}run.ts`],
  outfile: `${work}/run.mjs`,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "error",
});
const { status } = spawnSync(
  process.execPath,
  [`${work}/run.mjs`, root, work, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
