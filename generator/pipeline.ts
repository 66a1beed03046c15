import { existsSync, readFileSync } from "node:fs";
import type { Conventions, Project } from "./config/index.js";
import { silence, type Findings } from "./diagnostics/findings.js";
import type { Report } from "./diagnostics/index.js";
import { enterStage } from "./diagnostics/processing.js";
import { shownPath } from "./emit/paths.js";
import { enrich } from "./enrich/index.js";
import { loadManifest } from "./lifecycle/manifest/load.js";
import type { Manifest } from "./lifecycle/manifest/manifest.js";
import type { Document } from "./model/index.js";
import { emptyNames, parseNames, type NamesFile } from "./names/index.js";
import { normalize } from "./normalize/index.js";
import { mergeConventions, presetConventions } from "./presets/index.js";
import {
  openTargets,
  printTargets,
  type TargetOutput,
} from "./print-targets.js";
import { applyOverlays, loadOverlay } from "./overlay/index.js";
import { checkRules } from "./rules/index.js";
import { openPins } from "./pins-file.js";
import { loadSource, type Pins, type SourceDocument } from "./source/index.js";
import type { Target } from "./targets/target.js";
import type { OwnTemplates } from "./templates/template.js";
import { upgrade, type UpgradedDocument } from "./upgrade/index.js";

export interface PipelineContext {
  readonly findings: Findings;
  /** Called when a stage begins, for progress. */
  readonly onStage?: ((stage: string) => void) | undefined;
  /** Filled with the text of every file of the description, by name, for messages about it. */
  readonly texts?: Map<string, string> | undefined;
  /** Targets of the caller's own, which a configuration can name too. */
  readonly targets?: readonly Target[] | undefined;
  /** What is fetched is accepted, also where it is another than before. */
  readonly update?: boolean | undefined;
}

/** What the stages made of a project; null from the stage on that could not go on. What was wrong is among the findings. */
export interface Stages {
  /** What was fetched; null where nothing was. */
  readonly pins: Pins | null;
  readonly inputs: Inputs | null;
  readonly source: SourceDocument | null;
  readonly upgraded: UpgradedDocument | null;
  readonly normalized: Document | null;
  readonly document: Document | null;
  /** Names given before, and those that are new. */
  readonly names: NamesFile | null;
  readonly outputs: readonly TargetOutput[] | null;
}

/** The last stage wanted: `emit`, the ninth, is the caller's. */
export type Until = "normalize" | "rules" | "render";

/** The trunk, stages 1 to 8: a project's description → the files of every output. Only reads. */
export async function runPipeline(
  project: Project,
  given: PipelineContext,
  until: Until = "render",
): Promise<Stages> {
  const findings = silence(given.findings, project.levels);
  const context = { ...given, findings };
  if (until !== "render") return runStages(project, context, until);
  const close = await openTargets(project, context);
  try {
    return await runStages(project, context, until);
  } finally {
    close();
  }
}

async function runStages(
  project: Project,
  context: PipelineContext,
  until: Until,
): Promise<Stages> {
  const { report, hasErrors } = context.findings;
  const stage = begin(context);

  stage("source");
  const inputs = await readInputs(project, context);
  const pins = openPins(project, context.update === true, report);
  const written = pins && (await readSource(project, context, pins));

  stage("overlay");
  const source = written && (await overlaid(written, project, context, pins!));

  stage("upgrade");
  const upgraded = source && upgrade(source, report);

  stage("normalize");
  const normalized = upgraded && normalize(upgraded, report);
  const read = { inputs, pins, source, upgraded, normalized };
  if (until === "normalize" || !normalized || !inputs || hasErrors())
    return { ...read, document: null, names: null, outputs: null };

  stage("enrich");
  const { document, names } = enrich(normalized, { ...inputs, report });

  stage("rules");
  checkRules(document, report);
  if (until === "rules" || hasErrors())
    return { ...read, document, names, outputs: null };

  const outputs = await printTargets(project, document, inputs, context);
  return { ...read, document, names, outputs: hasErrors() ? null : outputs };
}

/** What a run reads besides the description. */
export interface Inputs {
  /** The preset's and the configuration's, merged. */
  readonly conventions: Conventions;
  readonly preset: Conventions | null;
  /** The names given before. */
  readonly names: NamesFile;
  readonly lifecycle: Manifest | null;
  /** The user's own; null without a folder of them. */
  readonly templates: OwnTemplates | null;
}

async function readInputs(
  project: Project,
  { findings: { report, hasErrors } }: PipelineContext,
): Promise<Inputs | null> {
  const preset =
    project.preset === null ? null : presetConventions(project.preset, report);
  const conventions = mergeConventions(preset, project.conventions);
  const lifecycle =
    project.lifecycle === null
      ? null
      : await loadManifest(project.lifecycle, report);
  const names = readNames(project, report);
  const templates = await readTemplates(project, report);
  if (names === null || hasErrors()) return null;
  return { conventions, preset, names, lifecycle, templates };
}

async function readTemplates(
  { templates, configFile }: Project,
  report: Report,
): Promise<OwnTemplates | null> {
  if (templates === undefined) return null;
  const { loadTemplates } = await import("./templates/load.js");
  const source = configFile && { file: configFile, pointer: "/templates" };
  return loadTemplates(templates, source || null, report);
}

function readNames({ names }: Project, report: Report): NamesFile | null {
  if (names === null || !existsSync(names)) return emptyNames;
  return parseNames(readFileSync(names, "utf8"), shownPath(names), report);
}

async function readSource(
  { spec, references }: Project,
  { findings: { report }, texts }: PipelineContext,
  pins: Pins,
): Promise<SourceDocument | null> {
  const source = await loadSource(spec, report, { references, pins });
  for (const { file, text } of [
    source ?? [],
    source?.bundle?.files ?? [],
  ].flat())
    texts?.set(file, text);
  return source;
}

/** The description with the project's overlays applied; null after an error was reported. */
async function overlaid(
  source: SourceDocument,
  { overlays }: Project,
  { findings: { report }, texts }: PipelineContext,
  pins: Pins,
): Promise<SourceDocument | null> {
  const read = await Promise.all(
    overlays.map((path) => loadOverlay(path, report, { pins })),
  );
  for (const overlay of read)
    if (overlay !== null) texts?.set(overlay.file, overlay.text);
  const usable = read.filter((overlay) => overlay !== null);
  return usable.length < read.length
    ? null
    : applyOverlays(source, usable, report);
}

/** Says that a stage begins: to whoever shows progress, and for the message of an internal error. */
export function begin(context: PipelineContext): (stage: string) => void {
  return (stage) => {
    enterStage(stage);
    context.onStage?.(stage);
  };
}
