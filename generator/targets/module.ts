import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readModule } from "../config/read-module.js";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { shownPath } from "../emit/paths.js";
import type { SourceRef } from "../model/index.js";
import { missingMembers, type Target } from "./target.js";

/**
 * The target that a module exports by default. `home`: what its path is relative to; `source`: where it is named. Null
 * after an error was reported.
 */
export async function targetOfModule(
  name: string,
  home: string,
  source: SourceRef | null,
  report: Report,
): Promise<Target | null> {
  const path = resolve(home, name);
  const file = shownPath(path);
  if (!existsSync(path)) {
    report(diagnostic("config/target-not-found", { file }, source));
    return null;
  }
  const value = await readModule(path, file, report);
  if (value === null) return null;
  const missing = missingMembers(value);
  if (missing.length === 0) return value as Target;
  report(diagnostic("config/no-target", { file, missing }, source));
  return null;
}
