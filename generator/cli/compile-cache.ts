import { createHash } from "node:crypto";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { attempt } from "../emit/attempt.js";

/** Smaller files compile faster than a cache of them is read. */
const worthwhile = 200_000;

const mark = `${sep}node_modules${sep}`;

type Compile = (this: NodeModule, content: string, filename: string) => unknown;

const loader = Module as unknown as {
  /** What Node does with the text of a CommonJS module. */
  readonly prototype: { _compile: Compile };
  readonly wrap: (content: string) => string;
  /** Node 22.1 and newer. */
  readonly enableCompileCache?: (folder: string) => unknown;
};

/** A module that was compiled without a cache. */
interface Fresh {
  readonly script: vm.Script;
  readonly place: string;
}

/**
 * Lets Node keep the compiled code of large modules between runs: ts-morph holds a TypeScript compiler of 9 MB, which takes
 * longer to compile than it is used. Node 22 can do so itself; for Node 20 large CommonJS modules are compiled here. The
 * cache lies in `node_modules/.cache/` beside those modules: whoever may write there may change the modules themselves.
 * Returns what writes new entries, to be called when all is done, so that they hold what was compiled on the way.
 */
export function enableCompileCache(): () => void {
  if (loader.enableCompileCache !== undefined) {
    const found = attempt(() =>
      folderBeside(fileURLToPath(import.meta.resolve("ts-morph"))),
    );
    if (found !== null) loader.enableCompileCache(found);
    return () => undefined;
  }
  const fresh: Fresh[] = [];
  const compileAnew = loader.prototype._compile;
  loader.prototype._compile = function (content, filename) {
    if (content.length < worthwhile || !filename.includes(mark))
      return compileAnew.call(this, content, filename);
    const script = compile(content, filename, fresh);
    const run = script.runInThisContext() as (...all: unknown[]) => unknown;
    const require = createRequire(filename);
    const { exports } = this as { exports: unknown };
    return run.call(
      exports,
      exports,
      require,
      this,
      filename,
      dirname(filename),
    );
  };
  return () => {
    for (const entry of fresh) attempt(() => write(entry));
  };
}

function compile(content: string, filename: string, fresh: Fresh[]): vm.Script {
  const place = join(folderBeside(filename), keyOf(filename));
  const cachedData = attempt(() => read(place));
  const script = new vm.Script(loader.wrap(content), {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  if (cachedData === null || script.cachedDataRejected === true)
    fresh.push({ script, place });
  return script;
}

/** V8 itself refuses what another version of it compiled; it does not look at the text, so that is in the name. */
function keyOf(filename: string): string {
  const { size, mtimeMs } = statSync(filename);
  const parts = [filename, size, mtimeMs, process.version, process.arch];
  return createHash("sha1").update(parts.join("\n")).digest("hex");
}

/** The mark in front tells a file that was cut off. */
function read(place: string): Buffer | null {
  const file = readFileSync(place);
  const data = file.subarray(20);
  return markOf(data).equals(file.subarray(0, 20)) ? data : null;
}

function write({ script, place }: Fresh): void {
  const data = script.createCachedData();
  mkdirSync(dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([markOf(data), data]));
  renameSync(draft, place);
}

/** Digest of length and end: all of it would take longer than it is worth. */
function markOf(data: Uint8Array): Buffer {
  const hash = createHash("sha1").update(String(data.length));
  return hash.update(data.subarray(-65_536)).digest();
}

/** `node_modules/.cache/sundial` in the outermost `node_modules` that holds the file. */
function folderBeside(file: string): string {
  const end = file.indexOf(mark) + mark.length;
  return join(file.slice(0, end), ".cache", "sundial");
}
