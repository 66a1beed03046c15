import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { enableCompileCache } from "../../../compile-cache.js";
import { tuneThread } from "../../../engine.js";
import type { Job } from "./printer.js";
import type * as Program from "./surface-files.js";

/** The program of the thread that `printer.ts` opens. */
tuneThread();
const keepCompiled = enableCompileCache();
const require = createRequire(import.meta.url);
const { surfaceFiles } = require("./surface-files.cjs") as typeof Program;
parentPort!.on("message", (job: Job) => {
  if (job === null) {
    parentPort!.close();
    keepCompiled();
  } else job.reply.postMessage(surfaceFiles(job.model));
});
