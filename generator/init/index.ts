import type { Conventions, Project } from "../config/index.js";
import type { Findings } from "../diagnostics/findings.js";
import type { Document } from "../model/index.js";
import { runPipeline, type PipelineContext } from "../pipeline.js";
import { recognisePreset } from "../presets/recognise.js";
import { findAuthentication } from "./authentication.js";
import { findErrors } from "./errors.js";
import type { Finding } from "./finding.js";
import { findLifecycle } from "./lifecycle.js";
import { findPagination } from "./pagination.js";
import { findScope } from "./scope.js";

export type { Finding } from "./finding.js";

/** What a description shows, and what a configuration for it says. */
export interface Examined {
  readonly title: string;
  readonly operations: number;
  readonly schemas: number;
  /** The preset it is made for; null where there is none. */
  readonly preset: string | null;
  readonly found: readonly Finding[];
  /** What all findings together have a configuration say; null where nothing has to be said. */
  readonly conventions: Conventions | null;
}

/**
 * Reads the description of a project, and finds out what its configuration has to say. Null after an error, which is among
 * the findings of the context.
 */
export async function examine(
  project: Project,
  context: PipelineContext & { readonly findings: Findings },
): Promise<Examined | null> {
  const { document: plain } = await runPipeline(project, context, "rules");
  if (plain === null || context.findings.hasErrors()) return null;
  const recognised = recognisePreset(plain);
  const preset = project.preset ?? recognised?.preset ?? null;
  const document =
    preset === project.preset
      ? plain
      : (await runPipeline({ ...project, preset }, context, "rules")).document;
  if (document === null) return null;
  const found = [
    ...(preset === null
      ? []
      : [presetFinding(preset, recognised?.evidence ?? [])]),
    ...findVersions(document),
    ...findPagination(document),
    ...findAuthentication(document, preset),
    ...findScope(document, preset),
    ...findErrors(document, preset),
    ...findRateLimits(document, preset),
    ...findLifecycle(document, project.lifecycle),
  ];
  return {
    title: document.info.title,
    operations: document.operations.length,
    schemas: document.schemas.length,
    preset,
    found,
    conventions: conventionsOf(found),
  };
}

function presetFinding(preset: string, evidence: readonly string[]): Finding {
  return {
    topic: "preset",
    says: `The built-in preset \`${preset}\` is made for this API; what follows is what it says.`,
    evidence,
    conventions: null,
    todo: null,
  };
}

function findVersions({ versions }: Document): readonly Finding[] {
  if (versions.length < 2) return [];
  const [main, ...others] = versions;
  return [
    {
      topic: "versions",
      says: `\`${main}\` is the main version; ${others.map((one) => `\`${one}\``).join(", ")} get entry points of their own.`,
      evidence: ["the first segment of the paths"],
      conventions: null,
      todo: null,
    },
  ];
}

function findRateLimits(
  { operations }: Document,
  preset: string | null,
): readonly Finding[] {
  const limited = operations.filter(({ rateLimit }) => rateLimit !== null);
  if (limited.length === 0) return [];
  return [
    {
      topic: "rate limits",
      says: `Rate limits of ${limited.length} operations are known${preset === null ? "" : `, from the preset ${preset}`}; a client keeps them when asked to.`,
      evidence: [],
      conventions: null,
      todo: null,
    },
  ];
}

/** All conventions together; of a list, all items. */
function conventionsOf(found: readonly Finding[]): Conventions | null {
  const all = found.flatMap(({ conventions }) => conventions ?? []);
  if (all.length === 0) return null;
  const pagination = all.flatMap((one) => one.pagination ?? []);
  return {
    ...Object.assign({}, ...all),
    ...(pagination.length > 0 ? { pagination } : {}),
  } as Conventions;
}
