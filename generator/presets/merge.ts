import type { Conventions, NamingConventions } from "../config/config.js";

/**
 * The conventions in force. What the config says itself wins: member by member for names, authentication, scope and
 * errors; in lists its rules come first, and the first that fits is applied.
 */
export function mergeConventions(
  preset: Conventions | null,
  own: Conventions | undefined,
): Conventions {
  if (preset === null) return own ?? {};
  if (own === undefined) return preset;
  return {
    ...preset,
    ...own,
    ...both(preset, own, "naming", mergeNaming),
    ...both(preset, own, "auth", (a, b) => ({ ...a, ...b })),
    ...both(preset, own, "scope", (a, b) => ({
      ...a,
      ...b,
      rules: [...(b.rules ?? []), ...(a.rules ?? [])],
    })),
    ...both(preset, own, "errors", (a, b) => ({ ...a, ...b })),
    ...both(preset, own, "pagination", (a, b) => [...b, ...a]),
    ...both(preset, own, "rateLimits", (a, b) => [...b, ...a]),
    ...both(preset, own, "variants", (a, b) => [...b, ...a]),
  };
}

/** The merged member when both have it; nothing otherwise, so that spreading keeps the one there is. */
function both<K extends keyof Conventions>(
  preset: Conventions,
  own: Conventions,
  key: K,
  merge: (
    preset: NonNullable<Conventions[K]>,
    own: NonNullable<Conventions[K]>,
  ) => NonNullable<Conventions[K]>,
): Partial<Pick<Conventions, K>> {
  const a = preset[key];
  const b = own[key];
  if (a === undefined || b === undefined) return {};
  return { [key]: merge(a, b) } as unknown as Pick<Conventions, K>;
}

function mergeNaming(
  preset: NamingConventions,
  own: NamingConventions,
): NamingConventions {
  return {
    ...preset,
    ...own,
    aliases: { ...preset.aliases, ...own.aliases },
    actions: [...(own.actions ?? []), ...(preset.actions ?? [])],
    operations: { ...preset.operations, ...own.operations },
    schemas: { ...preset.schemas, ...own.schemas },
  };
}
