import type { Operation } from "../model/index.js";

/** How a path matches a pattern. */
export interface PathMatch {
  /** The pattern with what each `*` stood for, parameters as `*`, up to a final `**`: `/v1/users`. */
  readonly key: string;
  /** The greater, the more of the path the pattern names. */
  readonly weight: number;
}

/**
 * A path pattern, taken apart once: `*` is any one segment, a parameter included, `{uid}` any parameter, `**` at the end
 * any number of segments.
 */
export class PathPattern {
  readonly #segments: readonly string[];
  readonly #open: boolean;

  constructor(pattern: string) {
    const segments = segmentsOf(pattern).map(erase);
    this.#open = segments.at(-1) === "**";
    if (this.#open) segments.pop();
    this.#segments = segments;
  }

  /** @param path a path template as segments, see {@link segmentsOf} */
  matches(path: readonly string[]): boolean {
    const wanted = this.#segments;
    if (path.length < wanted.length) return false;
    if (!this.#open && path.length > wanted.length) return false;
    return wanted.every(
      (segment, index) => segment === "*" || segment === erase(path[index]!),
    );
  }

  match(path: readonly string[]): PathMatch | null {
    if (!this.matches(path)) return null;
    const key = this.#segments.map((segment, index) =>
      star(segment === "*" ? erase(path[index]!) : segment),
    );
    const stars = this.#segments.filter((segment) => segment === "*").length;
    const named = this.#segments.length - stars;
    const weight = 4 * named + 2 * stars + (this.#open ? 0 : 1);
    return { key: "/" + key.join("/"), weight };
  }
}

/** True for operations that one of the ids or path patterns selects. */
export function operationSelector(
  selectors: readonly string[],
): (operation: Operation) => boolean {
  const ids = new Set(selectors.filter((selector) => selector[0] !== "/"));
  const patterns = selectors
    .filter((selector) => selector[0] === "/")
    .map((selector) => new PathPattern(selector));
  return ({ id, path }) => {
    if (ids.has(id)) return true;
    if (patterns.length === 0) return false;
    const segments = segmentsOf(path);
    return patterns.some((pattern) => pattern.matches(segments));
  };
}

/** The segments of a path template; empty ones do not count. */
export function segmentsOf(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** A parameter as a key shows it. */
function star(segment: string): string {
  return segment.replaceAll("{}", "*");
}

function erase(segment: string): string {
  return segment.includes("{") ? segment.replace(/\{[^{}]*\}/g, "{}") : segment;
}
