import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const bench = fileURLToPath(new URL(".", import.meta.url));

/** Installs what `<name>/peers.json` pins below `bench/.peers/<name>`, once; gives the folder. */
export function installPeers(name) {
  const peers = `${bench}.peers/${name}`;
  if (existsSync(`${peers}/node_modules`)) return peers;
  mkdirSync(peers, { recursive: true });
  copyFileSync(`${bench}${name}/peers.json`, `${peers}/package.json`);
  spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peers,
    stdio: "inherit",
  });
  return peers;
}

/** Bundles `<name>/run.ts` into `peers` and runs it, giving way to everything else; ends as it ends. */
export async function runBench(name, peers, words) {
  const outfile = `${peers}/run/${name}.mjs`;
  await build({
    entryPoints: [`${bench}${name}/run.ts`],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
    // Modules that look for the project from where they are.
    define: {
      "import.meta.url": JSON.stringify(
        new URL("../test/support/shared.ts", import.meta.url).href,
      ),
    },
  });
  const { status } = spawnSync(
    "nice",
    ["-n", "10", process.execPath, outfile, peers, ...words],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
