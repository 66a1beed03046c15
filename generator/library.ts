import { resolve } from "node:path";
import {
  projectOf,
  projectWithoutConfig,
  readConfig,
  type Conventions,
  type Project,
  type ReferenceConfig,
} from "./config/index.js";
import { collectFindings, type Findings } from "./diagnostics/findings.js";
import type { ModuleConfig } from "./config/own-targets.js";
import type { Diagnostic } from "./diagnostics/index.js";
import { orderDiagnostics } from "./diagnostics/order.js";
import type { Cause } from "./emit/index.js";
import { checkProject, generateProject, type RunOptions } from "./generate.js";
import type { Document } from "./model/index.js";
import { runPipeline } from "./pipeline.js";

/** What to generate: a configuration as an object, a configuration file, or a description without any. */
export type What =
  | {
      readonly config: ModuleConfig;
      /** What its paths are relative to; default: the working directory. */
      readonly folder?: string;
    }
  | {
      /** A configuration file; default: the one in `folder`. */
      readonly configFile?: string;
      readonly folder?: string;
    }
  | {
      readonly spec: string;
      readonly out: string;
      /** Default: `typescript`. */
      readonly targets?: readonly string[];
      readonly preset?: string;
    };

export type Options = Omit<RunOptions, "findings">;

/** What {@link generate} did; paths absolute. */
export interface Generated {
  /** False after an error, which is among the diagnostics: nothing was written. */
  readonly ok: boolean;
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly operations: number;
  readonly schemas: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Generates and writes, all or nothing, as `sundial generate` does. Never throws for what is wrong with the input. */
export async function generate(
  what: What,
  options: Options = {},
): Promise<Generated> {
  const findings = collectFindings();
  const project = await projectFor(what, findings);
  const result =
    project && (await generateProject(project, { ...options, findings }));
  const emitted = result?.emitted ?? null;
  return {
    ok: emitted !== null,
    written: emitted?.written ?? [],
    unchanged: emitted?.unchanged ?? 0,
    removed: emitted?.removed ?? [],
    operations: result?.operations ?? 0,
    schemas: result?.schemas ?? 0,
    diagnostics: orderDiagnostics(findings.all),
  };
}

/** What {@link check} found; paths absolute. */
export interface Checked {
  /** True when every file is as it would be generated. */
  readonly ok: boolean;
  readonly drift: readonly { readonly file: string; readonly cause: Cause }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares with what would be generated and writes nothing, as `sundial generate --check` does. */
export async function check(
  what: What,
  options: Options = {},
): Promise<Checked> {
  const findings = collectFindings();
  const project = await projectFor(what, findings);
  const result =
    project && (await checkProject(project, { ...options, findings }));
  const drift = result?.drift ?? null;
  return {
    ok: drift?.length === 0,
    drift: drift?.map(({ file, cause }) => ({ file, cause })) ?? [],
    diagnostics: orderDiagnostics(findings.all),
  };
}

/** What {@link loadDocument} may know besides the description. */
export interface DocumentOptions {
  readonly preset?: string;
  readonly conventions?: Conventions;
  /** What the description may refer to besides files below its own folder; folders absolute. */
  readonly references?: ReferenceConfig;
  /** Paths or URLs of Overlay documents, applied in order. */
  readonly overlays?: readonly string[];
  /** Paths of the lifecycle manifest and the names file. */
  readonly lifecycle?: string;
  readonly names?: string;
}

/** Reads a description into the document that all targets read; null after an error, which is among the diagnostics. */
export async function loadDocument(
  spec: string,
  options: DocumentOptions = {},
): Promise<{
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const findings = collectFindings();
  const project: Project = {
    home: resolve("."),
    configFile: null,
    spec,
    references: options.references ?? {},
    overlays: options.overlays ?? [],
    preset: options.preset ?? null,
    conventions: options.conventions ?? {},
    lifecycle: options.lifecycle ?? null,
    names: options.names === undefined ? null : resolve(options.names),
    pins: null,
    outputs: [],
    levels: {},
  };
  const { document } = await runPipeline(project, { findings }, "rules");
  return {
    document: findings.hasErrors() ? null : document,
    diagnostics: orderDiagnostics(findings.all),
  };
}

async function projectFor(
  what: What,
  { report }: Findings,
): Promise<Project | null> {
  if ("spec" in what)
    return projectWithoutConfig(
      { targets: ["typescript"], preset: null, ...what },
      report,
    );
  const folder = resolve(what.folder ?? ".");
  if (!("config" in what)) {
    const found = await readConfig(folder, what.configFile ?? null, report);
    return found && projectOf(found, report);
  }
  const { checkConfig } = await import("./config/read.js");
  const path = resolve(folder, "sundial.config.json");
  const file = { path, file: "config", config: what.config };
  return checkConfig(what.config, file.file, report)
    ? projectOf(file, report)
    : null;
}
