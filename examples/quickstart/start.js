// `npm start`: generates the SDK of spec/palette, compiles it together with the quick start, and runs that. Plain
// JavaScript, so that it needs nothing but `npm install`.

import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const config = "spec/palette/sundial.config.json";
const compiled = join(root, ".sundial/quickstart");

/** Runs a Node program in the project; throws when it fails, after it has said why. */
function run(...words) {
  const options = { cwd: root, stdio: "inherit" };
  const { status } = spawnSync(process.execPath, words, options);
  if (status !== 0) throw new Error(`${words[0]} failed`);
}

const cli = join(root, "dist/cli/main.js");
if (!existsSync(cli))
  throw new Error("run `npm install` first: it builds Sundial");

console.log(`$ npm run sundial -- generate --config ${config}`);
run(cli, "generate", "--config", config);

const require = createRequire(import.meta.url);
const typescript = dirname(require.resolve("ts7/package.json"));
const program = "examples/quickstart";
rmSync(compiled, { recursive: true, force: true });
run(join(typescript, "bin/tsc"), "-p", program, "--outDir", compiled);
await import(pathToFileURL(join(compiled, program, "main.js")).href);
