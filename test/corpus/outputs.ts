import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { GeneratedFile } from "../../generator/targets/target.js";

/**
 * Writes an output into `folder`, with its copy of the runtime beside it, shared by all outputs whose copies are equal:
 * a program of all of them then has each file of the runtime once.
 */
export function writeOutput(
  folder: string,
  files: readonly GeneratedFile[],
): void {
  const runtime = files.filter(({ path }) => path.startsWith("runtime/"));
  const shared = sharedRuntime(dirname(folder), runtime);
  for (const { path, text } of files)
    if (!path.startsWith("runtime/"))
      write(join(folder, path), withRuntimeAt(basename(shared), text));
}

/** Imports of `./runtime/…`, from whatever depth, led to a folder beside the output. */
function withRuntimeAt(name: string, text: string): string {
  return text.replace(
    /"((?:\.\.?\/)+)runtime\//g,
    (_, up: string) => `"${up === "./" ? "../" : `${up}../`}${name}/`,
  );
}

function sharedRuntime(root: string, files: readonly GeneratedFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files) hash.update(`${path}\0${text}\0`);
  const folder = join(root, `runtime-${hash.digest("hex").slice(0, 8)}`);
  if (existsSync(folder) || files.length === 0) return folder;
  // Whole before it is there: several workers may be writing it.
  const fresh = join(root, `.${basename(folder)}-${process.pid}`);
  for (const { path, text } of files)
    write(join(fresh, path.slice("runtime/".length)), text);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
