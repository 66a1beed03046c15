import { MessageChannel, Worker } from "node:worker_threads";
import { attempt } from "../../../emit/attempt.js";
import { builtFile } from "../../../package-root.js";
import type { GeneratedFile } from "../../target.js";
import type { SurfaceModel } from "./surface-model.js";

/** What the thread is asked; null: to end. */
export type Job = {
  readonly model: SurfaceModel;
  readonly reply: MessageChannel["port1"];
} | null;

interface Thread {
  readonly worker: Worker;
  /** It has been asked to print. */
  used: boolean;
}

/** Threads that are open, the latest last. */
const threads: Thread[] = [];

/**
 * Opens a thread that prints the client surface: it loads ts-morph while the stages before are at work, and prints beside
 * the files that are printed here. From the sources, which a thread cannot load, none is opened. Returns what closes it.
 */
export function openPrinter(): () => void {
  const program = builtFile("cli/printer-thread.cjs");
  const worker = program && attempt(() => new Worker(program));
  if (!worker) return () => undefined;
  const thread = { worker, used: false };
  threads.push(thread);
  // A thread that fails is none: its work is done here.
  worker.on("error", () => forget(thread)).on("exit", () => forget(thread));
  worker.unref();
  return () => {
    forget(thread);
    if (!thread.used) return void worker.terminate();
    worker.ref();
    worker.postMessage(null satisfies Job);
  };
}

function forget(thread: Thread): void {
  const place = threads.indexOf(thread);
  if (place >= 0) threads.splice(place, 1);
}

/** Prints the client surface, in the open thread where there is one; the same text either way. */
export async function printSurface(
  model: SurfaceModel,
): Promise<readonly GeneratedFile[]> {
  const thread = threads.at(-1);
  const printed = thread && (await printIn(thread, model));
  return printed ?? (await printHere(model));
}

async function printHere(
  model: SurfaceModel,
): Promise<readonly GeneratedFile[]> {
  const { surfaceFiles } = await import("./surface-files.js");
  return surfaceFiles(model);
}

/** Null where the thread fails. */
function printIn(
  thread: Thread,
  model: SurfaceModel,
): Promise<readonly GeneratedFile[] | null> {
  const { worker } = thread;
  const { port1, port2 } = new MessageChannel();
  thread.used = true;
  // A thread that fails is waited for: nothing else may be left that keeps the process.
  worker.ref();
  return new Promise<readonly GeneratedFile[] | null>((done) => {
    const fail = (): void => done(null);
    worker.once("exit", fail);
    port1.once("message", (files: readonly GeneratedFile[]) => {
      worker.off("exit", fail);
      done(files);
    });
    worker.postMessage({ model, reply: port2 } satisfies Job, [port2]);
  }).finally(() => {
    port1.close();
    worker.unref();
  });
}
