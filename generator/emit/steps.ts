import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { attempt } from "./attempt.js";
import { sha256 } from "./hash.js";
import { places, type Step } from "./journal.js";
import { foldersOf } from "./paths.js";

/** A step that was done, with what is needed to take it back. */
export interface Done {
  readonly directory: string;
  readonly index: number;
  readonly step: Step;
  /** The file that was there before is in `.sundial/replaced/<index>`. */
  readonly replaced: boolean;
}

/** Does the steps of one folder, telling each to `done` so that it can be undone when a later one fails. */
export function doSteps(
  directory: string,
  steps: readonly Step[],
  done: (step: Done) => void,
): void {
  const replaced = places.replaced(directory);
  mkdirSync(replaced, { recursive: true });
  // Removals first: a file can then take the place of a folder, or of its own name in other letters.
  for (const [index, step] of stepsOf("remove", steps)) {
    renameSync(join(directory, step.path), join(replaced, String(index)));
    done({ directory, index, step, replaced: true });
  }
  removeEmptyFolders(directory, steps);
  for (const [index, step] of stepsOf("write", steps)) {
    const place = join(directory, step.path);
    mkdirSync(dirname(place), { recursive: true });
    const kept = keep(place, join(replaced, String(index)));
    renameSync(join(places.staged(directory), String(index)), place);
    done({ directory, index, step, replaced: kept });
  }
}

/** Takes one step back; what was written returns to the staged files, so that doing can be taken up again. */
export function undoStep({ directory, index, step, replaced }: Done): void {
  const place = join(directory, step.path);
  if (step.kind === "write")
    renameSync(place, join(places.staged(directory), String(index)));
  if (!replaced) return;
  mkdirSync(dirname(place), { recursive: true });
  renameSync(join(places.replaced(directory), String(index)), place);
}

/**
 * Does what is left of an interrupted run's steps. Staged content that was lost (a power failure) is not put in place.
 * Returns the number of files it could not complete.
 */
export function completeSteps(
  directory: string,
  steps: readonly Step[],
): number {
  for (const [, step] of stepsOf("remove", steps)) {
    const place = join(directory, step.path);
    if (hashOf(place) === step.hash) rmSync(place);
  }
  removeEmptyFolders(directory, steps);
  let lost = 0;
  for (const [index, step] of stepsOf("write", steps)) {
    const place = join(directory, step.path);
    const staged = join(places.staged(directory), String(index));
    if (hashOf(staged) === step.hash) {
      mkdirSync(dirname(place), { recursive: true });
      renameSync(staged, place);
    } else if (hashOf(place) !== step.hash) lost++;
  }
  return lost;
}

function stepsOf(
  kind: Step["kind"],
  steps: readonly Step[],
): readonly [number, Step][] {
  return [...steps.entries()].filter(([, step]) => step.kind === kind);
}

/** Keeps the file at `place` as `old` without taking it away; false when there is none. */
function keep(place: string, old: string): boolean {
  if (!existsSync(place)) return false;
  rmSync(old, { force: true });
  try {
    linkSync(place, old);
  } catch {
    copyFileSync(place, old);
  }
  return true;
}

function removeEmptyFolders(directory: string, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.kind !== "remove") continue;
    for (const folder of foldersOf(step.path))
      attempt(() => {
        rmdirSync(join(directory, folder));
      });
  }
}

function hashOf(place: string): string | null {
  return attempt(() => sha256(readFileSync(place)));
}
