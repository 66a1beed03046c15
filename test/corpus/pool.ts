import { fork, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { build } from "esbuild";
import type { Job, Row } from "./job.js";

export interface PoolOptions {
  /** The project's folder. */
  readonly root: string;
  /** Processes at once. */
  readonly workers: number;
  /** Wall clock for one document; after it the worker is ended and the document counts as hung. */
  readonly limitSeconds: number;
  /** Heap of a worker. */
  readonly heapMegabytes: number;
  readonly onRow?: (row: Row) => void;
}

/** Runs every job in a worker process; rows in the order of the jobs. */
export async function runJobs(
  jobs: readonly Job[],
  options: PoolOptions,
): Promise<readonly Row[]> {
  const script = await workerScript(options.root);
  const rows: Row[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: Worker | null = null;
    while (next < jobs.length) {
      const index = next++;
      worker ??= new Worker(script, options.heapMegabytes);
      const row = await worker.run(jobs[index]!, options.limitSeconds);
      rows[index] = row;
      options.onRow?.(row);
      // A worker that crashed may hold anything; one that hung is gone.
      if (row.ended === "crashed" || row.ended === "hung") {
        worker.end();
        worker = null;
      }
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: options.workers }, work));
  return rows;
}

/** The worker as one JavaScript file, from the sources as they are now. */
async function workerScript(root: string): Promise<string> {
  const outfile = join(
    root,
    `node_modules/.cache/sundial-corpus/worker-${process.pid}.mjs`,
  );
  await build({
    entryPoints: [join(root, "test/corpus/worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return outfile;
}

class Worker {
  readonly #child: ChildProcess;
  #said = "";

  constructor(script: string, heapMegabytes: number) {
    this.#child = fork(script, [], {
      execArgv: [`--max-old-space-size=${heapMegabytes}`],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr!.on("data", (data: Buffer) => {
      this.#said = `${this.#said}${data.toString()}`.slice(-2000);
    });
  }

  run(job: Job, limitSeconds: number): Promise<Row> {
    const child = this.#child;
    return new Promise((done) => {
      const finish = (row: Row): void => {
        clearTimeout(timer);
        child.removeAllListeners("message");
        child.removeAllListeners("exit");
        done(row);
      };
      const timer = setTimeout(() => {
        finish(lostRow(job, "hung", `no answer in ${limitSeconds} s`));
      }, limitSeconds * 1000);
      child.once("message", (row: Row) => finish(row));
      child.once("exit", (code, signal) =>
        finish(lostRow(job, "crashed", `${code ?? signal}: ${this.#said}`)),
      );
      child.send(job);
    });
  }

  end(): void {
    this.#child.kill("SIGKILL");
  }
}

function lostRow(job: Job, ended: Row["ended"], detail: string): Row {
  return {
    name: job.name,
    ended,
    operationsIn: 0,
    operationsOut: 0,
    schemas: 0,
    lost: [],
    findings: [],
    seconds: 0,
    megabytes: 0,
    bytes: 0,
    detail,
  };
}
