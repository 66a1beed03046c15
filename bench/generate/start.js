import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `npm run bench`: installs the peers at pinned versions into bench/.peers/generate, then measures. Never dependencies. */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const peers = `${root}bench/.peers/generate`;
if (!existsSync(`${peers}/node_modules`)) {
  mkdirSync(peers, { recursive: true });
  copyFileSync(`${here}peers.json`, `${peers}/package.json`);
  // The package `node` puts its binary in place by a script of its own; no other peer needs one.
  spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: "inherit",
  });
}
await build({
  entryPoints: [`${here}run.ts`],
  outfile: `${peers}/run/run.mjs`,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "error",
});
const { status } = spawnSync(
  process.execPath,
  [`${peers}/run/run.mjs`, root, peers, ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
