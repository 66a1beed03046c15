import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inputsOf } from "../cache/index.js";
import { configurationIn, type Project } from "../config/index.js";
import { attempt } from "../emit/attempt.js";
import { isInside, shownPath } from "../emit/paths.js";
import { isUrl } from "../source/address.js";
import { UsageError } from "./arguments.js";
import type { Given, Status } from "./command.js";
import { runOnce } from "./generate-command.js";
import { count } from "./outcome.js";
import type { Terminal } from "./terminal.js";
import { Watcher } from "./watcher.js";

/**
 * `sundial generate --watch`: generates, and again whenever something changes that it has read. Errors are shown and keep
 * the old output, as always; it goes on until it is interrupted, and ends with status 0.
 */
export async function watchAndGenerate(
  given: Given,
  terminal: Terminal,
): Promise<Status> {
  for (const flag of ["check", "json"])
    if (given.has(flag))
      throw new UsageError(`--watch and --${flag} exclude each other.`);
  const watcher = new Watcher();
  const release = terminal.onInterrupt?.(() => watcher.stop());
  try {
    const configuration = configurationOf(given, terminal.cwd);
    if (configuration !== null) watcher.add([configuration]);
    for (;;) {
      const { status, project, files } = await runOnce(given, terminal);
      watcher.add(watched(project, files));
      // The mistake may be a file that is not there yet.
      const templates = project?.templates;
      if (status === 0 && templates === undefined) watcher.setAny(null);
      // A template may come that is not there yet.
      else if (status === 0)
        watcher.setAny(/\.(?:hbs|css|js)$/i, foldersBelow(templates!, project));
      else watcher.setAny(/\.(?:json|ya?ml|md)$/i, describedIn(project));
      if (!given.has("quiet")) terminal.progress("watching, Ctrl-C ends");
      const changed = await watcher.next();
      terminal.progress("");
      if (changed === null) return 0;
      if (!given.has("quiet")) terminal.out(`\n${whatChanged(changed)}\n`);
    }
  } finally {
    watcher.stop();
    release?.();
  }
}

function whatChanged([first, ...others]: readonly string[]): string {
  const more =
    others.length === 0 ? "" : ` and ${count(others.length, "more file")}`;
  return `${shownPath(first!)}${more} changed.`;
}

function configurationOf(given: Given, cwd: string): string | null {
  if (given.has("spec")) return null;
  const named = given.value("config");
  return named === null ? configurationIn(cwd) : resolve(cwd, named);
}

/** Every file of this machine that a run reads. */
function watched(
  project: Project | null,
  read: readonly string[],
): readonly string[] {
  return [...(project === null ? [] : inputsOf(project)), ...read]
    .filter((path) => !isUrl(path))
    .map((path) => resolve(path));
}

/** How deep, and how many folders are watched for files that were missing. */
const deepest = 4;
const mostFolders = 200;

/** The description's folder and those below it. */
function describedIn(project: Project | null): readonly string[] {
  if (project === null || isUrl(project.spec)) return [];
  return foldersBelow(dirname(resolve(project.spec)), project);
}

/** A folder and those below it, without outputs and what no input lies in. */
function foldersBelow(
  root: string,
  project: Project | null,
): readonly string[] {
  const found: string[] = [];
  const look = (folder: string, depth: number): void => {
    if (found.length >= mostFolders) return;
    const isOutput = project?.outputs.some((one) =>
      isInside(one.directory, folder),
    );
    if (isOutput) return;
    found.push(folder);
    if (depth === deepest) return;
    const entries =
      attempt(() => readdirSync(folder, { withFileTypes: true })) ?? [];
    for (const entry of entries)
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name))
        look(join(folder, entry.name), depth + 1);
  };
  look(root, 0);
  return found;
}
