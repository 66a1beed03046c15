import { diagnostic, type Report } from "../diagnostics/index.js";
import { appendPointer } from "../model/index.js";

/** Nesting beyond this is refused: no description needs it, and it would exhaust the stack. */
export const maxDepth = 400;

/** A description may be this many times larger than its text, by YAML aliases, before it is refused. */
const maxExpansion = 10;

/** Below this many values, aliases may expand as they like. */
const alwaysAllowed = 1_000_000;

/** The number of members of all objects; null after an error was reported. */
export interface Measure {
  readonly members: number;
}

/**
 * Refuses a tree that later stages could not walk: too deep, holding itself (a YAML alias to its own parent), or
 * expanding without bound ("billion laughs"), and numbers that JSON does not have.
 */
export function checkLimits(
  file: string,
  tree: unknown,
  mayShare: boolean,
  report: Report,
): Measure | null {
  const walk = new Walk(file, mayShare, report);
  const size = walk.measure(tree, 0);
  if (walk.failed) return null;
  if (size > Math.max(alwaysAllowed, maxExpansion * walk.values)) {
    report(diagnostic("source/alias-expansion", {}, { file, pointer: "" }));
    return null;
  }
  return { members: walk.members };
}

class Walk {
  failed = false;
  /** Values of the text; a value that aliases repeat counts once. */
  values = 0;
  members = 0;
  /** Where the walk is: its first `depth` keys. Every value is passed, and hardly any is ever named. */
  private readonly path: (string | number)[] = [];
  private readonly file: string;
  private readonly sizes: Map<object, number> | null;
  private readonly report: Report;

  constructor(file: string, mayShare: boolean, report: Report) {
    this.file = file;
    this.sizes = mayShare ? new Map() : null;
    this.report = report;
  }

  /** The number of values in `node`, repeated ones counted each time. */
  measure(node: unknown, depth: number): number {
    if (typeof node !== "object" || node === null) {
      this.values++;
      if (typeof node === "number" && !Number.isFinite(node))
        this.fail(diagnostic("source/not-finite", {}, this.at(depth)));
      return 1;
    }
    const known = this.sizes?.get(node);
    if (known === open)
      return this.fail(diagnostic("source/alias-cycle", {}, this.at(depth)));
    if (known !== undefined) return known;
    if (depth >= maxDepth)
      return this.fail(
        diagnostic("source/too-deep", { limit: maxDepth }, this.at(depth)),
      );
    this.values++;
    this.sizes?.set(node, open);
    let size = 1;
    if (Array.isArray(node))
      for (let index = 0; index < node.length && !this.failed; index++) {
        this.path[depth] = index;
        size += this.measure(node[index], depth + 1);
      }
    else
      for (const key in node) {
        this.members++;
        this.path[depth] = key;
        size += this.measure((node as Record<string, unknown>)[key], depth + 1);
        if (this.failed) break;
      }
    this.sizes?.set(node, size);
    return size;
  }

  private at(depth: number) {
    const pointer = appendPointer("", ...this.path.slice(0, depth));
    return { file: this.file, pointer };
  }

  private fail(problem: Parameters<Report>[0]): number {
    if (!this.failed) this.report(problem);
    this.failed = true;
    return 0;
  }
}

/** The size of a collection that is being measured. */
const open = -1;
