import { diagnostic, type Report } from "../diagnostics/index.js";
import { missingMembers, type Target } from "../targets/target.js";
import type { Config, TargetConfig } from "./config.js";

/** An output of a target that a configuration holds itself, which only a module can. Further members are its options. */
export interface OwnTargetConfig {
  /** What `defineTarget` gives. */
  readonly target: Target;
  /** The output folder. Sundial writes nothing outside it. */
  readonly out: string;
  readonly [option: string]: unknown;
}

/** The configuration as a module or a program gives it. */
export type ModuleConfig = Omit<Config, "targets"> & {
  readonly targets: readonly (TargetConfig | OwnTargetConfig)[];
};

/** A configuration whose targets are all named, as the published schema knows it; anything else as it is. */
export function withNames(value: unknown): unknown {
  const { targets } = Object(value) as { readonly targets?: unknown };
  if (!Array.isArray(targets)) return value;
  return {
    ...(value as object),
    targets: targets.map((entry: unknown) =>
      ownTarget(entry) === null
        ? entry
        : { ...(entry as object), target: "own" },
    ),
  };
}

/** Reports target objects that are none; true where there is none such. */
export function checkOwnTargets(
  { targets }: ModuleConfig,
  file: string,
  report: Report,
): boolean {
  let good = true;
  for (const [index, entry] of targets.entries()) {
    const own = ownTarget(entry);
    const missing = own === null ? [] : missingMembers(own);
    if (missing.length === 0) continue;
    const source = { file, pointer: `/targets/${index}/target` };
    report(diagnostic("config/not-a-target", { missing }, source));
    good = false;
  }
  return good;
}

/** The target object of an entry; null for one that is named. */
function ownTarget(entry: unknown): object | null {
  const { target } = Object(entry) as { readonly target?: unknown };
  return typeof target === "object" ? target : null;
}
