import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { installPeers } from "../install.js";

/** `npm run bench:client [-- ROUNDS]`: generates a client with each tool, bundles them, and measures. */
const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../", import.meta.url));
const peers = installPeers("client");
const work = `${peers}/run`;

const run = (command, words, cwd) => {
  const { status } = spawnSync(command, words, { cwd, stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${words.join(" ")} failed`);
};

rmSync(work, { recursive: true, force: true });
mkdirSync(work);

const bin = `${peers}/node_modules/.bin`;
const sundial = ["generate", "--config", `${here}sundial.config.json`];
run(process.execPath, [`${root}dist/cli/main.js`, ...sundial], root);
const heyApi = ["-i", `${here}api.json`, "-o", "hey-api"];
run(`${bin}/openapi-ts`, [...heyApi, "-c", "@hey-api/client-fetch"], work);
writeFileSync(
  `${work}/orval.config.cjs`,
  `module.exports = { api: {
    input: ${JSON.stringify(`${here}api.json`)},
    output: { target: "./orval.ts", client: "fetch", baseUrl: "http://orval.test" },
  } };`,
);
run(`${bin}/orval`, ["--config", "orval.config.cjs"], work);
const orval = readFileSync(`${work}/orval.ts`, "utf8");
writeFileSync(
  `${work}/orval.ts`,
  orval.replaceAll("http://orval.test", "${(globalThis as any).baseUrl}"),
);
writeFileSync(
  `${work}/generated.ts`,
  `export * as sundial from "./sundial/index.js";
   export { getCluster as heyApi } from "./hey-api/sdk.gen.js";
   export { client as heyApiClient } from "./hey-api/client.gen.js";
   export { getCluster as orval } from "./orval.js";
   export { default as openapiFetch } from "openapi-fetch";`,
);
const options = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  logLevel: "error",
};
await build({
  ...options,
  entryPoints: [`${work}/generated.ts`],
  outfile: `${work}/generated.mjs`,
});
for (const name of ["run", "server", "waves"])
  await build({
    ...options,
    entryPoints: [`${here}${name}.ts`],
    outfile: `${work}/${name}.mjs`,
  });
run(process.execPath, [`${work}/run.mjs`, ...process.argv.slice(2)], root);
