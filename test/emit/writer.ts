import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { beginRun, emit } from "../../generator/emit/index.js";
import { output } from "./versions.js";

/**
 * A process that writes version after version into `home` until it is killed: `node writer.mjs HOME VERSIONS CRASH`.
 * VERSIONS: a comma-separated list that is written in turn, once when CRASH is a number, else over and over.
 * CRASH: the call to the file system, counted from 1 after the lock is held, before which the process kills itself.
 */
const [home, versions, crash] = process.argv.slice(2) as [
  string,
  string,
  string | undefined,
];
const list = versions.split(",");
const limit = crash === undefined ? Infinity : Number(crash);
let calls = 0;
let counting = false;

for (const name of Object.keys(fs) as (keyof typeof fs)[]) {
  const original = fs[name] as unknown;
  if (!name.endsWith("Sync") || typeof original !== "function") continue;
  Object.assign(fs, {
    [name]: (...parameters: unknown[]): unknown => {
      if (counting && ++calls === limit) process.kill(process.pid, "SIGKILL");
      return (original as (...all: unknown[]) => unknown)(...parameters);
    },
  });
}
syncBuiltinESMExports();

const report = (): void => undefined;
process.stdout.write("ready\n");
for (let turn = 0; ; turn++) {
  const version = output(home, list[turn % list.length]!);
  const folders = version.outputs.map(({ directory }) => directory);
  const run = await beginRun(home, folders, { report, wait: 60_000 });
  if (run === null) throw new Error("The run could not begin");
  counting = true;
  emit(version.outputs, version.names, { home, report });
  counting = false;
  run.end();
  if (limit !== Infinity && turn === list.length - 1) break;
}
process.stdout.write(`calls ${calls} in ${join(home)}\n`);
