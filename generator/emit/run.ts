import { diagnostic, type Report } from "../diagnostics/index.js";
import { compareText } from "../model/index.js";
import { writeFailure } from "./failure.js";
import { shownPath } from "./paths.js";
import { pendingRoots, recover } from "./recover.js";
import { lockRun, type Holder, type RunLock } from "./run-lock.js";

/** The time in which this process alone writes in its folders. */
export interface Run {
  readonly end: () => void;
}

export interface RunContext {
  readonly report: Report;
  /** How long to wait for another run, in milliseconds; default half a minute. */
  readonly wait?: number | undefined;
  readonly onWait?: ((holder: Holder) => void) | undefined;
}

/**
 * Locks home and other folders (absolute), and completes or rolls back what an interrupted run left there: so the folders
 * are whole, whatever comes next. Null after an error was reported.
 */
export async function beginRun(
  home: string,
  directories: readonly string[],
  context: RunContext,
): Promise<Run | null> {
  try {
    const lock = await lockWithPending(home, directories, context);
    return { end: lock.release };
  } catch (error) {
    const failure = writeFailure(error, false);
    if (failure === null) throw error;
    context.report(failure);
    return null;
  }
}

/** Locks also folders that an interrupted run of this home wrote in and that are no output any more. */
async function lockWithPending(
  home: string,
  directories: readonly string[],
  { report, wait = 30_000, onWait }: RunContext,
): Promise<RunLock> {
  for (;;) {
    const all = new Set([home, ...directories, ...pendingRoots(home)]);
    const folders = [...all].sort(compareText);
    const lock = await lockRun(folders, { wait, onWait });
    if (pendingRoots(home).every((root) => all.has(root))) {
      recoverAll(folders, lock, report);
      return lock;
    }
    lock.release();
  }
}

function recoverAll(
  folders: readonly string[],
  lock: RunLock,
  report: Report,
): void {
  try {
    for (const { directory, kind } of recover(folders))
      report(
        diagnostic(
          "emit/recovered",
          { directory: shownPath(directory), kind },
          null,
        ),
      );
  } catch (error) {
    lock.release();
    throw error;
  }
}
