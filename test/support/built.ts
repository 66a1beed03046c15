import { execFile, spawn, type SpawnOptions } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, renameSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { projectRoot } from "./shared.js";

/** What the command line needs at run time, besides its code. */
const besides = ["package.json", "templates", "runtime", "generator/schemas"];

/**
 * The command line as JavaScript for a process of its own: the path of its `main.js`. It is translated from the sources as
 * they are now as the build does it, with a copy of all it reads, kept below `node_modules/` until they change.
 */
export async function builtCli(): Promise<string> {
  const sources = [...filesIn("generator"), ...filesIn("build")];
  const cache = join(projectRoot, "node_modules/.cache/sundial-test");
  const folder = join(
    cache,
    stampOf([...sources, ...besides.flatMap(filesIn)]),
  );
  const main = join(folder, "dist/cli/main.js");
  if (existsSync(main)) return main;
  const fresh = join(cache, `${process.pid}-${Math.random()}`);
  await promisify(execFile)(process.execPath, [
    join(projectRoot, "build/bundle.js"),
    join(fresh, "dist"),
  ]);
  for (const path of besides)
    cpSync(join(projectRoot, path), join(fresh, path), { recursive: true });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test file was faster.
  }
  return main;
}

/** Files at or below a path, from the project's root. */
function filesIn(path: string): readonly string[] {
  const place = join(projectRoot, path);
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)));
}

function stampOf(paths: readonly string[]): string {
  const stamp = createHash("sha256");
  for (const path of paths) {
    const { size, mtimeMs } = statSync(join(projectRoot, path));
    stamp.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return stamp.digest("hex").slice(0, 16);
}

/** How a process ended. */
export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a script with Node; `kill`: asked every millisecond whether it is to be killed now. */
export function runNode(
  script: string,
  words: readonly string[],
  options: SpawnOptions & { readonly kill?: () => boolean } = {},
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
    const timer = setInterval(() => {
      if (kill?.() === true) child.kill("SIGKILL");
    }, 1);
    child.on("error", fail);
    child.on("close", (status, signal) => {
      clearInterval(timer);
      done({ status, signal, out, err });
    });
  });
}
