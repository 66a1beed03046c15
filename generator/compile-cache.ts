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
import { cachedDataVersionTag } from "node:v8";
import vm from "node:vm";
import { attempt } from "./emit/attempt.js";

/** Smaller files compile faster than a cache of them is read. */
const worthwhile = 200_000;

type Compile = (this: NodeModule, content: string, filename: string) => unknown;

const loader = Module as unknown as {
  /** What Node does with the text of a CommonJS module. */
  readonly prototype: { _compile: Compile };
  readonly wrap: (content: string) => string;
};

/** A module that was compiled without a cache. */
interface Fresh {
  readonly script: vm.Script;
  readonly place: string;
  readonly stamp: string;
}

/**
 * Keeps the compiled code of large CommonJS modules between runs, for the thread that calls this: Sundial's own, and
 * ts-morph, which holds a TypeScript compiler of 9 MB that takes longer to compile than it is used. Node 22 can do so
 * itself (`module.enableCompileCache`), but keeps no functions that are compiled when they are first called, and nothing
 * of a thread. Returns what writes new entries, to be called when all is done, so that they hold what was compiled on the
 * way.
 */
export function enableCompileCache(): () => void {
  const folder = attempt(cacheFolder);
  if (folder === null) return () => undefined;
  const fresh: Fresh[] = [];
  const compileAnew = loader.prototype._compile;
  loader.prototype._compile = function (content, filename) {
    if (content.length < worthwhile)
      return compileAnew.call(this, content, filename);
    const script = compile(content, filename, folder, fresh);
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

function compile(
  content: string,
  filename: string,
  folder: string,
  fresh: Fresh[],
): vm.Script {
  const stamp = stampOf(filename);
  const place = join(folder, nameOf(filename));
  const cachedData = attempt(() => read(place, stamp));
  const script = new vm.Script(loader.wrap(content), {
    filename,
    ...(cachedData === null ? {} : { cachedData }),
  });
  if (cachedData === null || script.cachedDataRejected === true)
    fresh.push({ script, place, stamp });
  return script;
}

/** What V8 compiled is good for the same version of it with the same flags: runs with others have entries of their own. */
function nameOf(filename: string): string {
  return digest(`${filename}\n${cachedDataVersionTag()}`).toString("hex");
}

/** V8 does not look at the text, so an entry says which one it is of. */
function stampOf(filename: string): string {
  const { size, mtimeMs } = statSync(filename);
  return `${size} ${mtimeMs}`;
}

function read(place: string, stamp: string): Buffer | null {
  const file = readFileSync(place);
  const data = file.subarray(20);
  return markOf(data, stamp).equals(file.subarray(0, 20)) ? data : null;
}

function write({ script, place, stamp }: Fresh): void {
  const data = script.createCachedData();
  mkdirSync(dirname(place), { recursive: true });
  const draft = `${place}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([markOf(data, stamp), data]));
  renameSync(draft, place);
}

/**
 * What stands in front of an entry: tells one of another text, and one that was cut off. Digest of length and end of the
 * data: all of it would take longer than it is worth.
 */
function markOf(data: Uint8Array, stamp: string): Buffer {
  return digest(`${stamp} ${data.length}`, data.subarray(-65_536));
}

function digest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/**
 * `.cache/sundial` in the outermost `node_modules` that holds ts-morph: whoever may write there may change the modules
 * themselves.
 */
function cacheFolder(): string {
  const mark = `${sep}node_modules${sep}`;
  const file = createRequire(import.meta.url).resolve("ts-morph");
  const end = file.indexOf(mark);
  if (end < 0) throw new Error(`${file} is in no node_modules.`);
  return join(file.slice(0, end), mark, ".cache", "sundial");
}
