import { createRequire } from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { enableCompileCache } from "../../../compile-cache.js";
import { tuneThread } from "../../../engine.js";
import type { Done, Job, Printed } from "./printer.js";
import type * as Program from "./surface-files.js";

/** The program of the thread that `printer.ts` opens. */
tuneThread();
const keepCompiled = enableCompileCache();
const require = createRequire(import.meta.url);
const { surfaceFiles } = require("./surface-files.cjs") as typeof Program;
const done = workerData as Done;
parentPort!.on("message", (job: Job) => {
  if (job === null) {
    parentPort!.close();
    return keepCompiled();
  }
  const { id, part } = job;
  parentPort!.postMessage({ id, files: surfaceFiles(part) } satisfies Printed);
  Atomics.add(done, 0, 1);
});
