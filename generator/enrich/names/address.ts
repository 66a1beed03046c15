/** Where an operation lives, seen from its path: what rules 1 to 3 of the naming read. */
export interface Address {
  /** Static segments as written, the version left out. */
  readonly statics: readonly string[];
  /** `follows[i]`: a parameter comes directly after `statics[i]`. */
  readonly follows: readonly boolean[];
  /** Names of the path parameters, in order. */
  readonly parameters: readonly string[];
  readonly endsInParameter: boolean;
}

/** `v1`, `v1alpha1`, `v2beta`, `v1.3`, `V2`: a segment that is a version. */
const version = /^v\d+(?:\.\d+)*(?:(?:p\d+)?(?:alpha|beta|rc|preview)\d*)?$/i;

/** Segments before everything else that say only that this is an API. */
const carriers = new Set(["api", "apis", "rest"]);

/** The version segment of a path, or null: looked for before the first parameter, among the first three segments. */
export function versionOf(path: string): string | null {
  for (const segment of path.split("/").filter(Boolean).slice(0, 3)) {
    if (segment.includes("{")) return null;
    if (version.test(segment)) return segment;
  }
  return null;
}

/** Takes a path apart. A segment may mix text and parameters (`{name}:cancel`, `Orders({id})`). */
export function addressOf(path: string): Address {
  const statics: string[] = [];
  const follows: boolean[] = [];
  const parameters: string[] = [];
  let endsInParameter = false;
  for (const [token, parameter] of path.matchAll(/\{([^{}]*)\}|[^/{}]+/g)) {
    if (parameter !== undefined) {
      parameters.push(parameter);
      if (!endsInParameter && follows.length > 0)
        follows[follows.length - 1] = true;
      endsInParameter = true;
    } else if (/[\p{L}\p{N}]/u.test(token)) {
      statics.push(token);
      follows.push(false);
      endsInParameter = false;
    }
  }
  const skip = leading(statics, follows);
  return {
    statics: statics.slice(skip),
    follows: follows.slice(skip),
    parameters,
    endsInParameter,
  };
}

/** How many leading segments are carriers and version. Something static must be left, unless it is the version. */
function leading(
  statics: readonly string[],
  follows: readonly boolean[],
): number {
  let skip = 0;
  while (skip < Math.min(2, statics.length - 1)) {
    if (follows[skip] || !carriers.has(statics[skip]!.toLowerCase())) break;
    skip++;
  }
  return version.test(statics[skip] ?? "") ? skip + 1 : skip;
}
