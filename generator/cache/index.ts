import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Project } from "../config/index.js";
import { hasOwnTarget, isModulePath } from "../config/module-path.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { attempt } from "../emit/attempt.js";
import type { WrittenFile } from "../emit/index.js";
import { workFolder } from "../emit/paths.js";
import { sha256 } from "../emit/hash.js";
import { isSettled } from "../emit/recover.js";
import { openWorkFolder } from "../emit/work-folder.js";
import { fingerprint } from "../fingerprint.js";
import type { BundledFile } from "../source/index.js";
import { isSame, signatureOf, type Signature } from "./signature.js";
import { templateFiles } from "../templates/load.js";
import { toolIdentity } from "./tool.js";

/** What a run with nothing changed says again. */
export interface Remembered {
  readonly operations: number;
  readonly schemas: number;
  /** Files of all outputs, with lock and names file. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics as text, see `cli/findings.ts`; null where nobody has asked for it yet. */
  readonly text: string | null;
  /** Every file that was read, absolute. */
  readonly inputs: readonly string[];
}

interface CacheFile {
  readonly format: 1;
  /** Tool, settings and working directory. */
  readonly key: string;
  /** When the signatures were taken, milliseconds. */
  readonly lookedAt: number;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Signature[];
  readonly remembered: Omit<Remembered, "inputs">;
}

interface Input {
  /** Absolute. */
  readonly path: string;
  readonly hash: string;
}

/** What the last run left, when nothing has changed since: neither tool, settings, an input nor an output. Else null. */
export function recall(project: Project): Remembered | null {
  if (hasOwnTarget(project)) return null;
  const text = attempt(() => readFileSync(placeOf(project), "utf8"));
  const cache = text && attempt(() => JSON.parse(text) as CacheFile);
  if (!cache || cache.format !== 1) return null;
  if (!attempt(() => isValid(cache, project))) return null;
  const inputs = cache.inputs.map(({ path }) => path);
  return { ...cache.remembered, inputs };
}

function isValid(cache: CacheFile, project: Project): boolean {
  return (
    cache.key === keyOf(project) &&
    cache.inputs.every(({ path, hash }) => signatureOf(path)?.hash === hash) &&
    cache.outputs.every((signature) => isSame(signature, cache.lookedAt)) &&
    isSettled(project.home) &&
    project.outputs.every(({ directory }) => isSettled(directory))
  );
}

/** Path → hash of every file the run reads. To be taken before it reads them, and handed to {@link remember}. */
export type InputHashes = ReadonlyMap<string, string | null>;

export function hashInputs(project: Project): InputHashes {
  return new Map(
    inputsOf(project).map((path) => [path, signatureOf(path)?.hash ?? null]),
  );
}

/**
 * Remembers a run that has just written `files`. To be called while the outputs are still locked. Nothing is remembered
 * when an input changed since `before` or is no file (but a URL), or when an output is already another than the one that
 * was written, or when a target is a module of the user's, whose own imports are not known; a cache that cannot be
 * written is none. `bundled`: other files that the description refers to.
 */
export function remember(
  project: Project,
  before: InputHashes,
  bundled: readonly BundledFile[],
  files: readonly WrittenFile[],
  remembered: Omit<Remembered, "files" | "inputs">,
): void {
  if (hasOwnTarget(project)) return;
  const lookedAt = Date.now();
  const outputs: Signature[] = [];
  for (const { path, hash } of files) {
    const signature = signatureOf(path);
    if (signature?.hash !== hash) return;
    outputs.push(signature);
  }
  const inputs: Input[] = [];
  const read = bundled.map(({ file, text }) => [file, sha256(text)] as const);
  for (const [path, hash] of [...before, ...read]) {
    if (hash === null || signatureOf(path)?.hash !== hash) return;
    inputs.push({ path: resolve(path), hash });
  }
  const cache: CacheFile = {
    format: 1,
    key: keyOf(project),
    lookedAt,
    inputs,
    outputs,
    remembered: { ...remembered, files: files.length },
  };
  const place = placeOf(project);
  attempt(() => {
    openWorkFolder(project.home);
    writeFileSync(`${place}.new`, JSON.stringify(cache));
    renameSync(`${place}.new`, place);
  });
}

/** Files (and URLs) that are named by the configuration, whose meaning is in the key. */
export function inputsOf({
  spec,
  overlays,
  lifecycle,
  home,
  outputs,
  templates,
}: Project): readonly string[] {
  const targets = outputs
    .filter(({ own }) => own === undefined)
    .map(({ target }) => target)
    .filter(isModulePath);
  return [
    spec,
    ...overlays,
    ...(lifecycle === null ? [] : [lifecycle]),
    ...targets.map((target) => resolve(home, target)),
    ...(templates === undefined
      ? []
      : (templateFiles(templates) ?? []).map((path) => join(templates, path))),
  ];
}

function keyOf(project: Project): string {
  // A file that comes or goes in a folder of templates is another set of inputs.
  return fingerprint([
    toolIdentity(),
    process.cwd(),
    project,
    project.templates === undefined ? [] : inputsOf(project),
  ]);
}

function placeOf({ home }: Project): string {
  return join(home, workFolder, "cache");
}
