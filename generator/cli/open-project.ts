import {
  projectOf,
  projectWithoutConfig,
  readConfig,
  type Project,
} from "../config/index.js";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { UsageError } from "./arguments.js";
import type { Given } from "./command.js";

/** The project that flags and configuration describe; null after an error was reported. Throws {@link UsageError}. */
export async function openProject(
  given: Given,
  folder: string,
  report: Report,
): Promise<Project | null> {
  const spec = given.value("spec");
  if (spec !== null) return withoutConfig(spec, given, report);
  for (const flag of ["out", "preset"])
    if (given.has(flag))
      throw new UsageError(
        `--${flag} goes with --spec; otherwise the configuration says it.`,
      );
  const found = await readConfig(folder, given.value("config"), report);
  const project = found && projectOf(found, report);
  return project && onlyTargets(project, given.values("target"), report);
}

function withoutConfig(
  spec: string,
  given: Given,
  report: Report,
): Project | null {
  if (given.has("config"))
    throw new UsageError("--spec and --config exclude each other.");
  const targets = [...new Set(given.values("target"))];
  return projectWithoutConfig(
    {
      spec,
      preset: given.value("preset"),
      targets: targets.length === 0 ? ["typescript"] : targets,
      out: given.value("out") ?? "sdk",
    },
    report,
  );
}

function onlyTargets(
  project: Project,
  names: readonly string[],
  report: Report,
): Project | null {
  if (names.length === 0) return project;
  const known = project.outputs.map(({ target }) => target);
  const used = [...new Set(known)].join(", ");
  const missing = names.filter((name) => !known.includes(name));
  for (const name of missing)
    report(diagnostic("config/target-not-used", { name, used }, null));
  const outputs = project.outputs.filter(({ target }) =>
    names.includes(target),
  );
  return missing.length > 0 ? null : { ...project, outputs };
}

/** The flags that name this project again, for the commands that messages suggest. */
export function projectFlags(given: Given): string {
  const flags = ["config", "spec", "preset", "target", "out"].flatMap((flag) =>
    given.values(flag).map((value) => ` --${flag} ${quoted(value)}`),
  );
  return flags.join("");
}

function quoted(value: string): string {
  return /^[\w@%+=:,./-]+$/.test(value)
    ? value
    : `'${value.replaceAll("'", "'\\''")}'`;
}
