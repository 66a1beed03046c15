import { ValidationIssue } from "./issue.js";

/** Notes why a value does not pass. */
export type Explain = (value: unknown, pointer: string, errors: Errors) => void;

/** How deep errors are followed into a recursive schema. */
const depth = 1000;

/** Collects what is wrong with a value, up to a number of issues. */
export class Errors {
  readonly issues: ValidationIssue[] = [];
  readonly #limit: number;
  #seen: Map<unknown, Set<Explain>> | null = null;
  #entered = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(
    pointer: string,
    keyword: string,
    expected: string,
    value: unknown,
  ): void {
    if (this.issues.length < this.#limit)
      this.issues.push(
        new ValidationIssue(pointer, keyword, expected, typeName(value)),
      );
  }

  missing(pointer: string): void {
    if (this.issues.length < this.#limit)
      this.issues.push(
        new ValidationIssue(pointer, "required", "a value", "nothing"),
      );
  }

  /**
   * No alternative passes (or too many do): notes that, and what keeps the nearest alternative from passing, when
   * the value is of its kind at all.
   */
  choose(
    pointer: string,
    keyword: string,
    expected: string,
    value: unknown,
    alternatives: readonly Explain[],
  ): void {
    this.add(pointer, keyword, expected, value);
    let nearest: readonly ValidationIssue[] = [];
    for (const explain of alternatives) {
      const attempt = new Errors(this.#limit);
      attempt.#entered = this.#entered + 1;
      if (attempt.#entered > depth) return;
      explain(value, pointer, attempt);
      const { issues } = attempt;
      if (issues.length === 0) return;
      if (
        issues.some(
          (issue) => issue.pointer === pointer && issue.keyword === "type",
        )
      )
        continue;
      if (nearest.length === 0 || issues.length < nearest.length)
        nearest = issues;
    }
    for (const issue of nearest)
      if (this.issues.length < this.#limit) this.issues.push(issue);
  }

  /** Whether a recursive schema has looked at this very object before, or too deep is reached: data may be cyclic. */
  hasSeen(value: unknown, explain: Explain, pointer: string): boolean {
    if (this.issues.length >= this.#limit) return true;
    if (this.#entered >= depth) {
      this.add(pointer, "depth", `at most ${depth} levels`, value);
      return true;
    }
    this.#entered += 1;
    if (typeof value !== "object" || value === null) return false;
    this.#seen ??= new Map();
    const known = this.#seen.get(value);
    if (known === undefined) this.#seen.set(value, new Set([explain]));
    else if (known.has(explain)) return true;
    else known.add(explain);
    return false;
  }
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
