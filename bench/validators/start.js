import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** `npm run bench:validators [-- CASE…]`: bundles the benchmark beside the installed peers and runs it. */
const here = fileURLToPath(new URL(".", import.meta.url));
const peers = fileURLToPath(new URL("../.peers/validators", import.meta.url));
if (!existsSync(`${peers}/node_modules`))
  spawnSync(process.execPath, [`${here}install.js`], { stdio: "inherit" });
for (const name of ["run", "worker"])
  await build({
    entryPoints: [`${here}${name}.ts`],
    outfile: `${peers}/run/${name}.mjs`,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
    banner: { js: `/* bench */` },
    define: {
      "import.meta.url": JSON.stringify(
        new URL("../../test/support/shared.ts", import.meta.url).href,
      ),
    },
  });
const { status } = spawnSync(
  process.execPath,
  [
    `${peers}/run/run.mjs`,
    peers,
    `${peers}/run/worker.mjs`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exitCode = status ?? 1;
