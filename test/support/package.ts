import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { compilers, writeSdk, type Compiler } from "./compile.js";
import { projectRoot } from "./shared.js";

/** Writes an SDK that was generated as a package below a folder, and builds it as its scripts do, with a compiler of ours. */
export function buildPackage(
  folder: string,
  files: ReadonlyMap<string, string>,
  compiler: Compiler = "TypeScript 7",
): void {
  writeSdk(folder, files);
  const tsc = join(projectRoot, "node_modules", compilers[compiler], "bin/tsc");
  for (const project of ["tsconfig.json", "tsconfig.cjs.json"])
    run(process.execPath, [tsc, "-p", project], folder);
}

/** Runs a program; throws with what it printed when it fails. */
export function run(
  program: string,
  words: readonly string[],
  folder: string,
): string {
  try {
    return execFileSync(program, words, {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    const { stdout, stderr } = error as Record<"stdout" | "stderr", string>;
    throw new Error(`${program} ${words.join(" ")}\n${stdout}${stderr}`);
  }
}

/** Makes a package a dependency of a project, by a link. */
export function link(project: string, name: string, target: string): void {
  const place = join(project, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(target, place, "dir");
}
