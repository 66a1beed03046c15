/**
 * Matches a path template against a pattern: `*` stands for one segment, `**` for any number of them (none, too), and a
 * parameter matches whatever its name: `/v1/clusters/{uid}` matches `/v1/clusters/{clusterUid}`. Time is at most
 * pattern times path: after a failure only the last `**` takes one segment more.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const wanted = segments(pattern);
  const given = segments(path);
  let at = 0;
  let star: { readonly pattern: number; given: number } | null = null;
  for (let index = 0; index < given.length;) {
    if (wanted[at] === "**") {
      star = { pattern: at, given: index };
      at++;
    } else if (
      at < wanted.length &&
      matchesSegment(wanted[at]!, given[index]!)
    ) {
      at++;
      index++;
    } else if (star !== null) {
      star.given++;
      index = star.given;
      at = star.pattern + 1;
    } else return false;
  }
  while (wanted[at] === "**") at++;
  return at === wanted.length;
}

function segments(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

function matchesSegment(wanted: string, segment: string): boolean {
  if (wanted === "*" || wanted === segment) return true;
  return isParameter(wanted) && isParameter(segment);
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{") && segment.endsWith("}");
}
