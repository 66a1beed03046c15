import { dirname } from "node:path";
import type { Project } from "./config/index.js";
import { collectFindings, type Findings } from "./diagnostics/findings.js";
import { enterStage } from "./diagnostics/processing.js";
import {
  beginRun,
  checkOutputs,
  emit,
  type EmitResult,
  type FileDrift,
  type NamesFile,
  type Output,
  type RunContext,
} from "./emit/index.js";
import type { Document } from "./model/index.js";
import { printNames } from "./names/index.js";
import { pinsText, readPins, writePins } from "./pins-file.js";
import { runPipeline, type PipelineContext, type Stages } from "./pipeline.js";
import type { BundledFile } from "./source/index.js";
import { stamper } from "./stamp.js";

/** How to run; everything may be left out. */
export interface RunOptions
  extends Omit<PipelineContext, "findings">, Omit<RunContext, "report"> {
  /** Takes the findings as they come; default: a new collection, given back with the result. */
  readonly findings?: Findings | undefined;
}

/** What `generate` did. */
export interface GenerateResult {
  readonly findings: Findings;
  /** Null after an error: nothing was written. */
  readonly emitted: EmitResult | null;
  readonly operations: number;
  readonly schemas: number;
  /** The other files that the description refers to, as it names them. */
  readonly bundled: readonly BundledFile[];
}

/** The result of a run that wrote. */
export type Written = GenerateResult & { readonly emitted: EmitResult };

/**
 * Generates every output of a project and writes what changed, all or nothing. From before the names file is read until
 * everything is written, no other run writes in the same folders. What an interrupted run left is put right first.
 */
export async function generateProject(
  project: Project,
  options: RunOptions = {},
  whileLocked?: (result: Written) => Promise<void>,
): Promise<GenerateResult> {
  const { findings = collectFindings() } = options;
  const context = { ...options, findings };
  const nothing = { findings, emitted: null, ...sizeOf(null) };
  const run = await beginRun(project.home, foldersOf(project), {
    ...options,
    report: findings.report,
  });
  if (run === null) return nothing;
  try {
    const stages = await runPipeline(project, context);
    if (stages.outputs === null)
      return { ...nothing, ...sizeOf(stages.document) };
    enterStage("emit");
    options.onStage?.("emit");
    if (stages.pins !== null) writePins(project, stages.pins);
    const emitted = emit(outputsOf(project, stages), namesOf(project, stages), {
      home: project.home,
      report: findings.report,
    });
    const bundled = stages.source?.bundle?.files ?? [];
    const result = {
      findings,
      emitted,
      ...sizeOf(stages.document),
      bundled,
    };
    if (emitted !== null) await whileLocked?.({ ...result, emitted });
    return result;
  } finally {
    run.end();
  }
}

/** What `generate --check` found. */
export interface CheckResult {
  readonly findings: Findings;
  /** Null after an error: nothing could be compared. */
  readonly drift: readonly FileDrift[] | null;
}

/** Compares what would be written with what is there; writes nothing. */
export async function checkProject(
  project: Project,
  options: RunOptions = {},
): Promise<CheckResult> {
  const { findings = collectFindings() } = options;
  const stages = await runPipeline(project, { ...options, findings });
  if (stages.outputs === null) return { findings, drift: null };
  enterStage("emit");
  options.onStage?.("emit");
  const outputs = outputsOf(project, stages);
  const names = namesOf(project, stages);
  const drift = checkOutputs(outputs, names, findings.report);
  return { findings, drift: drift && [...pinDrift(project, stages), ...drift] };
}

/** What was fetched and not accepted yet, or is no longer fetched. */
function pinDrift(
  { pins: path }: Project,
  { pins }: Stages,
): readonly FileDrift[] {
  if (path === null || pins === null) return [];
  const fresh = pinsText(pins);
  const disk = readPins(path);
  if (fresh === null || fresh === disk) return [];
  const cause = disk === null ? "missing" : "description-changed";
  const detail = disk === null ? null : "it refers to other URLs than before";
  return [{ file: path, path, cause, detail, disk, fresh, mendable: true }];
}

/** Every folder a run may write in, besides its home. */
function foldersOf({ names, outputs }: Project): readonly string[] {
  const folders = outputs.map(({ directory }) => directory);
  return names === null ? folders : [dirname(names), ...folders];
}

function outputsOf(project: Project, stages: Stages): readonly Output[] {
  const stampOf = stamper(project, stages);
  return stages.outputs!.map(({ output, files }) => ({
    directory: output.directory,
    files,
    stamp: stampOf(output),
  }));
}

function namesOf(
  { names: path }: Project,
  { names }: Stages,
): NamesFile | null {
  return path === null ? null : { path, text: printNames(names!) };
}

function sizeOf(
  document: Document | null,
): Pick<GenerateResult, "operations" | "schemas" | "bundled"> {
  return {
    operations: document?.operations.length ?? 0,
    schemas: document?.schemas.length ?? 0,
    bundled: [],
  };
}
