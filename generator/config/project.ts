import { dirname, relative, resolve, sep } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { isInside, shownPath } from "../emit/paths.js";
import type { Conventions } from "./config.js";
import type { ConfigFile } from "./read.js";

/** Everything one run is about: a configuration with its paths resolved, or what the command line said instead of one. */
export interface Project {
  /** The folder of the configuration; without one, the output folder. Absolute. */
  readonly home: string;
  /** As shown in messages; null without a configuration. */
  readonly configFile: string | null;
  /** Path of the description. */
  readonly spec: string;
  readonly preset: string | null;
  /** What the configuration itself says; the preset is not in it. */
  readonly conventions: Conventions;
  /** The lifecycle manifest; null when there is none. */
  readonly lifecycle: string | null;
  /** The names file, absolute; null when no names are kept. */
  readonly names: string | null;
  readonly outputs: readonly ProjectOutput[];
}

export interface ProjectOutput {
  readonly target: string;
  /** Absolute. */
  readonly directory: string;
  /** The target's own options, unchecked. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Where the configuration says so, for messages; null without one. */
  readonly source: { readonly file: string; readonly pointer: string } | null;
}

/** The project a configuration describes; null after an error was reported. */
export function projectOf(
  { path, file, config }: ConfigFile,
  report: Report,
): Project | null {
  const home = dirname(path);
  if (config.overlays !== undefined && config.overlays.length > 0) {
    report(diagnostic("config/overlays", {}, { file, pointer: "/overlays" }));
    return null;
  }
  const outputs = config.targets.map((entry, index): ProjectOutput => {
    const { target, out, ...options } = entry;
    const source = { file, pointer: `/targets/${index}` };
    return { target, directory: resolve(home, out), options, source };
  });
  const from = (name: string | undefined): string | null =>
    name === undefined ? null : relativeToHere(resolve(home, name));
  const project = {
    home,
    configFile: file,
    spec: isUrl(config.spec) ? config.spec : from(config.spec)!,
    preset: config.preset ?? null,
    conventions: config.conventions ?? {},
    lifecycle: from(config.lifecycle),
    names: resolve(home, config.names ?? "sundial.names.json"),
    outputs,
  };
  const spec = { file, pointer: "/spec" };
  return isSound(project, spec, report) ? project : null;
}

/** What the command line can say instead of a configuration. */
export interface WithoutConfig {
  readonly spec: string;
  readonly preset: string | null;
  /** At least one. */
  readonly targets: readonly string[];
  /** With several targets, each gets a folder of its own in it. */
  readonly out: string;
}

/** The project of one description without a configuration: everything is below the output folder. */
export function projectWithoutConfig(
  { spec, preset, targets, out }: WithoutConfig,
  report: Report,
): Project | null {
  const home = resolve(out);
  const project: Project = {
    home,
    configFile: null,
    spec,
    preset,
    conventions: {},
    lifecycle: null,
    names: resolve(home, "sundial.names.json"),
    outputs: targets.map((target) => ({
      target,
      directory: targets.length === 1 ? home : resolve(home, target),
      options: {},
      source: null,
    })),
  };
  return isSound(project, null, report) ? project : null;
}

function isSound(
  { spec, outputs }: Project,
  specSource: ProjectOutput["source"],
  report: Report,
): boolean {
  let good = true;
  if (isUrl(spec)) {
    report(diagnostic("config/url", { url: spec }, specSource));
    good = false;
  }
  for (const [index, { directory, source }] of outputs.entries())
    for (const other of outputs.slice(0, index)) {
      const [outer, inner] = isInside(other.directory, directory)
        ? [other.directory, directory]
        : [directory, other.directory];
      if (!isInside(outer, inner)) continue;
      const folders = { a: shownPath(outer), b: shownPath(inner) };
      report(diagnostic("config/shared-output", folders, source));
      good = false;
    }
  return good;
}

function isUrl(spec: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
}

/** Relative to the working directory, as messages show it, also where it leads upwards. */
function relativeToHere(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/") || ".";
}
