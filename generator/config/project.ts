import { dirname, relative, resolve, sep } from "node:path";
import { catalogue } from "../diagnostics/catalogue/index.js";
import { diagnostic, type Code, type Report } from "../diagnostics/index.js";
import { adjustableCodes, type Levels } from "../diagnostics/levels.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { isInside, shownPath } from "../emit/paths.js";
import { appendPointer } from "../model/index.js";
import { isUrl } from "../source/address.js";
import type { Target } from "../targets/target.js";
import type { Conventions, ReferenceConfig } from "./config.js";
import type { ConfigFile } from "./read.js";

/** Everything one run is about: a configuration with its paths resolved, or what the command line said instead of one. */
export interface Project {
  /** The folder of the configuration; without one, the output folder. Absolute. */
  readonly home: string;
  /** As shown in messages; null without a configuration. */
  readonly configFile: string | null;
  /** Path or URL of the description. */
  readonly spec: string;
  /** What it may refer to besides files below its own folder; folders absolute. */
  readonly references: ReferenceConfig;
  /** Paths or URLs of the overlays, in the order in which they are applied. */
  readonly overlays: readonly string[];
  readonly preset: string | null;
  /** What the configuration itself says; the preset is not in it. */
  readonly conventions: Conventions;
  /** The lifecycle manifest; null when there is none. */
  readonly lifecycle: string | null;
  /** The names file, absolute; null when no names are kept. */
  readonly names: string | null;
  /** The file that says what was accepted of what is fetched, absolute; null when nothing is kept. */
  readonly pins: string | null;
  /** The folder of the user's own templates, absolute; absent without one. */
  readonly templates?: string;
  readonly outputs: readonly ProjectOutput[];
  /** Code → level of findings, where it is not the catalogue's. */
  readonly levels: Levels;
}

export interface ProjectOutput {
  /** Its name, or the path of a module. */
  readonly target: string;
  /** The target itself, where the configuration holds it. */
  readonly own?: Target;
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
  const outputs = config.targets.map((entry, index): ProjectOutput => {
    const { target, out, ...options } = entry;
    const source = { file, pointer: `/targets/${index}` };
    const directory = resolve(home, out);
    return typeof target === "string"
      ? { target, directory, options, source }
      : { target: target.name, own: target, directory, options, source };
  });
  const from = (name: string | undefined): string | null =>
    name === undefined ? null : relativeToHere(resolve(home, name));
  const { folders = [], urls = [] } = config.references ?? {};
  const project: Project = {
    home,
    configFile: file,
    spec: isUrl(config.spec) ? config.spec : from(config.spec)!,
    references: { folders: folders.map((name) => resolve(home, name)), urls },
    overlays: (config.overlays ?? []).map((name) =>
      isUrl(name) ? name : from(name)!,
    ),
    preset: config.preset ?? null,
    conventions: config.conventions ?? {},
    lifecycle: from(config.lifecycle),
    names: resolve(home, config.names ?? "sundial.names.json"),
    pins: resolve(home, "sundial.pins.json"),
    ...(config.templates === undefined
      ? {}
      : { templates: resolve(home, config.templates) }),
    outputs,
    levels: config.lint?.rules ?? {},
  };
  return isSound(project, report) && knowsRules(project, report)
    ? project
    : null;
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
    references: {},
    overlays: [],
    preset,
    conventions: {},
    lifecycle: null,
    names: resolve(home, "sundial.names.json"),
    pins: null,
    outputs: targets.map((target) => ({
      target,
      directory: targets.length === 1 ? home : resolve(home, target),
      options: {},
      source: null,
    })),
    levels: {},
  };
  return isSound(project, report) ? project : null;
}

/** No output lies in another. */
function isSound({ outputs }: Project, report: Report): boolean {
  let good = true;
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

/** Every rule that is given a level exists, and its level can be chosen. */
function knowsRules({ levels, configFile }: Project, report: Report): boolean {
  const known = adjustableCodes();
  const unknown = Object.keys(levels).filter(
    (code) => !known.includes(code as Code),
  );
  for (const code of unknown) {
    const pointer = appendPointer("/lint/rules", code);
    const source = { file: configFile ?? "config", pointer };
    report(
      Object.hasOwn(catalogue, code)
        ? diagnostic("config/fixed-rule", { code }, source)
        : diagnostic(
            "config/unknown-rule",
            { code, suggestion: didYouMean(code, known) },
            source,
          ),
    );
  }
  return unknown.length === 0;
}

/** Relative to the working directory, as messages show it, also where it leads upwards. */
function relativeToHere(path: string): string {
  return relative(process.cwd(), path).split(sep).join("/") || ".";
}
