import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { attempt } from "../emit/attempt.js";
import { shownPath } from "../emit/paths.js";
import { compareText, type SourceRef } from "../model/index.js";
import { packageRoot } from "../package-root.js";
import type { OwnTemplate, OwnTemplates } from "./template.js";

/** The files of a folder of templates and of those in it, relative, `/` separated, sorted; null where there is no folder. */
export function templateFiles(folder: string): readonly string[] | null {
  const entries = attempt(() =>
    readdirSync(folder, { recursive: true, withFileTypes: true }),
  );
  if (entries === null) return null;
  const start = folder.length + 1;
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(start).replaceAll("\\", "/"),
    )
    .sort(compareText);
}

/**
 * Reads the user's templates. `source`: where the configuration names their folder. Null after an error was reported: there
 * is no such folder, or a file that replaces none of the package's.
 */
export function loadTemplates(
  folder: string,
  source: SourceRef | null,
  report: Report,
): OwnTemplates | null {
  const files = templateFiles(folder);
  if (files === null) {
    report(
      diagnostic("config/no-templates", { folder: shownPath(folder) }, source),
    );
    return null;
  }
  const known = templateFiles(join(packageRoot(), "templates"))!;
  const own = new Map<string, OwnTemplate>();
  let good = true;
  for (const path of files) {
    const place = join(folder, path);
    const file = shownPath(place);
    if (known.includes(path)) {
      own.set(path, { file, text: readFileSync(place, "utf8") });
      continue;
    }
    good = false;
    const suggestion = didYouMean(path, known);
    report(
      diagnostic(
        "config/unknown-template",
        { file, suggestion, known },
        source,
      ),
    );
  }
  return good ? own : null;
}
