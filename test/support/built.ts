import { spawn, type SpawnOptions } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { projectRoot } from "./shared.js";

/**
 * The command line as JavaScript for a process of its own: the path of its `main.js`, translated from the sources as they
 * are now, kept below `node_modules/` until they change.
 */
export async function builtCli(): Promise<string> {
  const generator = join(projectRoot, "generator");
  const sources = readdirSync(generator, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(generator, path));
  const stamp = createHash("sha256");
  for (const path of sources) {
    const { size, mtimeMs } = statSync(path);
    stamp.update(`${path} ${size} ${mtimeMs}\n`);
  }
  const cache = join(projectRoot, "node_modules/.cache/sundial-test");
  const folder = join(cache, stamp.digest("hex").slice(0, 16));
  const main = join(folder, "cli/main.js");
  if (existsSync(main)) return main;
  const fresh = join(cache, `${process.pid}-${Math.random()}`);
  mkdirSync(fresh, { recursive: true });
  await build({
    entryPoints: sources,
    outdir: fresh,
    outbase: generator,
    format: "esm",
    target: "node20",
    logLevel: "error",
  });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test file was faster.
  }
  return main;
}

/** How a process ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script with Node; `kill`: milliseconds after which it is killed. */
export function runNode(
  script: string,
  words: readonly string[],
  options: SpawnOptions & { readonly kill?: number } = {},
): Promise<Ended> {
  const { kill, ...spawnOptions } = options;
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...words], {
      ...spawnOptions,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let out = "";
    let err = "";
    child.stdout!.on("data", (data: Buffer) => (out += data.toString()));
    child.stderr!.on("data", (data: Buffer) => (err += data.toString()));
    const timer =
      kill === undefined
        ? undefined
        : setTimeout(() => child.kill("SIGKILL"), kill);
    child.on("error", fail);
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      done({ status, signal, out, err });
    });
  });
}
