import { Worker } from "node:worker_threads";
import { attempt } from "../../../emit/attempt.js";
import { builtFile } from "../../../package-root.js";
import type { GeneratedFile } from "../../target.js";
import type { SurfaceModel } from "./surface-model.js";

/** A part of an SDK to print, with a number for the answer; null: to end. */
export type Job = { readonly id: number; readonly part: SurfaceModel } | null;

/** What the thread answers. */
export interface Printed {
  readonly id: number;
  readonly files: readonly GeneratedFile[];
}

/** What the thread is started with: how many jobs it has done, which is seen at once, other than an answer. */
export type Done = Int32Array<SharedArrayBuffer>;

interface Thread {
  readonly worker: Worker;
  /** Jobs asked for so far. */
  asked: number;
  readonly done: Done;
  /** What takes an answer that has not come, by the number of its job; null: the thread failed. */
  readonly waiting: Map<number, (files: Printed["files"] | null) => void>;
}

/** Threads that are open, the latest last. */
const threads: Thread[] = [];

/**
 * Opens a thread that prints the client surface: it loads ts-morph while the stages before are at work, and prints beside
 * what is done here. From the sources, which a thread cannot load, none is opened. Returns what closes it.
 */
export function openPrinter(): () => void {
  const program = builtFile("cli/printer-thread.cjs");
  const done: Done = new Int32Array(new SharedArrayBuffer(4));
  const worker =
    program && attempt(() => new Worker(program, { workerData: done }));
  if (!worker) return () => undefined;
  const thread: Thread = { worker, asked: 0, done, waiting: new Map() };
  threads.push(thread);
  worker.on("message", ({ id, files }: Printed) => answer(thread, id, files));
  // A thread that fails is none: its work is done here.
  worker.on("error", () => forget(thread)).on("exit", () => fail(thread));
  worker.unref();
  return () => {
    forget(thread);
    if (thread.asked === 0) return void worker.terminate();
    worker.ref();
    worker.postMessage(null satisfies Job);
  };
}

/**
 * Prints a part in the open thread. Null where there is none; a promise of null where it fails. With `soon`, null also
 * where it has enough to do, so that the part would have to wait.
 */
export function printInThread(
  part: SurfaceModel,
  soon: boolean,
): Promise<readonly GeneratedFile[] | null> | null {
  const thread = threads.at(-1);
  if (thread === undefined || (soon && isBusy(thread))) return null;
  const { worker, waiting } = thread;
  const id = thread.asked++;
  return new Promise((given) => {
    waiting.set(id, given);
    // A thread that fails is waited for: nothing else may be left that keeps the process.
    worker.ref();
    worker.postMessage({ id, part } satisfies Job);
  });
}

/** Whether the thread has a job to do after the present one. */
function isBusy({ asked, done }: Thread): boolean {
  return asked - Atomics.load(done, 0) > 1;
}

function answer(
  { worker, waiting }: Thread,
  id: number,
  files: Printed["files"] | null,
): void {
  waiting.get(id)?.(files);
  waiting.delete(id);
  if (waiting.size === 0) worker.unref();
}

function fail(thread: Thread): void {
  forget(thread);
  for (const id of [...thread.waiting.keys()]) answer(thread, id, null);
}

function forget(thread: Thread): void {
  const place = threads.indexOf(thread);
  if (place >= 0) threads.splice(place, 1);
}
