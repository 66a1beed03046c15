import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { shownPath } from "../emit/paths.js";
import { packageRoot } from "../package-root.js";
import { checkShape, type Shape } from "./check-shape.js";
import {
  checkOwnTargets,
  withNames,
  type ModuleConfig,
} from "./own-targets.js";

/** The names a configuration can have, in a project's folder. */
const names = ["json", "yaml", "yml", "ts", "mts", "js", "mjs"].map(
  (ending) => `sundial.config.${ending}`,
);

/** A configuration as read and checked. */
export interface ConfigFile {
  /** Absolute. */
  readonly path: string;
  /** As shown in messages. */
  readonly file: string;
  readonly config: ModuleConfig;
}

/**
 * Reads the configuration `named` by the user, else the one in `folder`; null after an error was reported. A `.json` has
 * no comments: it is the file other tools read; who wants them writes `.yaml` or `.ts`.
 */
export async function readConfig(
  folder: string,
  named: string | null,
  report: Report,
): Promise<ConfigFile | null> {
  const path = named === null ? find(folder, report) : resolve(folder, named);
  if (path === null) return null;
  const file = shownPath(path);
  if (!existsSync(path)) {
    report(diagnostic("config/not-found", { file }, null));
    return null;
  }
  const value = await read(path, file, report);
  if (value === null) return null;
  return checkConfig(value, file, report)
    ? { path, file, config: value }
    : null;
}

/** True when a value is a configuration; reports every place where it is not. */
export function checkConfig(
  value: unknown,
  file: string,
  report: Report,
): value is ModuleConfig {
  return (
    checkShape(withNames(value), schema(), file, report) &&
    checkOwnTargets(value as ModuleConfig, file, report)
  );
}

/** The configuration of a folder that has exactly one; else null. */
export function configurationIn(folder: string): string | null {
  return find(folder, () => undefined);
}

function find(folder: string, report: Report): string | null {
  const found = names.filter((name) => existsSync(join(folder, name)));
  if (found.length === 1) return join(folder, found[0]!);
  report(
    found.length === 0
      ? diagnostic("config/none", {}, null)
      : diagnostic("config/several", { files: found.join(", ") }, null),
  );
  return null;
}

function read(path: string, file: string, report: Report): unknown {
  if (/\.(json|ya?ml)$/.test(path)) return readData(path, file, report);
  if (/\.[cm]?[jt]s$/.test(path))
    return import("./read-module.js").then(({ readModule }) =>
      readModule(path, file, report),
    );
  report(diagnostic("config/format", { file }, null));
  return null;
}

/** `JSON.parse` first; the reader of descriptions, with its messages, only where that fails. */
async function readData(
  path: string,
  file: string,
  report: Report,
): Promise<unknown> {
  const text = readFileSync(path, "utf8");
  if (text.trim() === "") {
    report(diagnostic("config/empty", {}, { file, pointer: "" }));
    return null;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { parseSource } = await import("../source/index.js");
    return parseSource(file, text, report)?.tree ?? null;
  }
}

let parsed: Shape | null = null;

/** The published schema of the configuration. */
function schema(): Shape {
  if (parsed === null) {
    const file = join(packageRoot(), "generator/schemas/config.schema.json");
    parsed = JSON.parse(readFileSync(file, "utf8")) as Shape;
  }
  return parsed;
}
