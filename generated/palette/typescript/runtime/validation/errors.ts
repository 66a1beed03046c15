import { isUnique } from "./equal.js";
import { ValidationIssue } from "./issue.js";
import type { Fields } from "./types.js";

/** What can say why a value does not pass. */
export interface Part {
  readonly is: (value: unknown) => boolean;
  /** Notes in `errors` what is wrong with `value`, at `token` below where they stand. Nothing for `undefined`. */
  explain(value: unknown, token: string, errors: Errors): void;
  /** The same for a value that is known not to pass. */
  explainWrong(value: unknown, token: string, errors: Errors): void;
}

/** How deep errors are followed into a recursive schema. */
const depth = 1000;

/** Collects what is wrong with a value, up to a number of issues. Tokens are JSON pointers relative to `pointer`. */
export class Errors {
  readonly issues: ValidationIssue[] = [];
  /** Where the explanation stands: a JSON pointer. */
  pointer = "";
  readonly #limit: number;
  /** Made on first use: only recursive schemas need it. */
  #seen: Map<unknown, Set<Part>> | null = null;
  #entered = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.issues.length >= this.#limit;
  }

  add(token: string, keyword: string, expected: string, value: unknown): void {
    if (this.isFull) return;
    const pointer = this.pointer + token;
    const received = typeName(value);
    this.issues.push(new ValidationIssue(pointer, keyword, expected, received));
  }

  /** Notes that a value is not of the expected type. */
  type(token: string, expected: string, value: unknown): void {
    this.add(token, "type", expected, value);
  }

  /** Notes that a required member is not there, if it is not. */
  need(value: unknown, token: string): void {
    if (value === undefined) this.missing(token);
  }

  missing(token: string): void {
    if (this.isFull) return;
    const pointer = this.pointer + token;
    this.issues.push(
      new ValidationIssue(pointer, "required", "a value", "nothing"),
    );
  }

  /* Members by their type; one that is not there is noted when it is required. */

  string(value: unknown, token: string, required = false): void {
    if (typeof value !== "string")
      this.#other(value, token, "string", required);
  }

  boolean(value: unknown, token: string, required = false): void {
    if (typeof value !== "boolean")
      this.#other(value, token, "boolean", required);
  }

  number(value: unknown, token: string, required = false): void {
    if (!Number.isFinite(value)) this.#other(value, token, "number", required);
  }

  integer(value: unknown, token: string, required = false): void {
    if (!Number.isInteger(value))
      this.#other(value, token, "integer", required);
  }

  #other(value: unknown, token: string, type: string, required: boolean): void {
    if (value !== undefined) this.add(token, "type", type, value);
    else if (required) this.missing(token);
  }

  /** A list without equal items; nothing for what is no list. */
  unique(value: unknown, token: string): void {
    if (Array.isArray(value) && !isUnique(value))
      this.add(token, "uniqueItems", "unique items", value);
  }

  /** A list of which every item passes `part`; null: every item is a string. */
  items(
    value: unknown,
    token: string,
    part: Part | null,
    required = false,
  ): void {
    if (value === undefined) return required ? this.missing(token) : undefined;
    if (!Array.isArray(value)) return this.add(token, "type", "array", value);
    for (let index = 0; index < value.length; index++) {
      const item: unknown = value[index];
      if (part === null ? typeof item === "string" : part.is(item)) continue;
      if (this.isFull) return;
      if (part === null) this.type(`${token}/${index}`, "string", item);
      else part.explainWrong(item, `${token}/${index}`, this);
    }
  }

  /** An object of which every member passes `part`; null: every member is a string. */
  members(
    value: unknown,
    token: string,
    part: Part | null,
    required = false,
  ): void {
    if (value === undefined) return required ? this.missing(token) : undefined;
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return this.add(token, "type", "object", value);
    const fields = value as Fields;
    for (const name of Object.keys(fields)) {
      const member = fields[name];
      if (member === undefined) continue;
      if (part === null ? typeof member === "string" : part.is(member))
        continue;
      if (part === null) this.type(token + tokenOf(name), "string", member);
      else part.explainWrong(member, token + tokenOf(name), this);
    }
  }

  /**
   * No alternative passes (or too many do): notes that, and what keeps the nearest alternative from passing, when
   * the value is of its kind at all.
   */
  choose(
    token: string,
    keyword: string,
    expected: string,
    value: unknown,
    alternatives: readonly Part[],
  ): void {
    this.add(token, keyword, expected, value);
    let nearest: readonly ValidationIssue[] = [];
    for (const alternative of alternatives) {
      const attempt = new Errors(this.#limit);
      attempt.pointer = this.pointer;
      attempt.#entered = this.#entered + 1;
      attempt.#seen = this.#seen ??= new Map();
      if (attempt.#entered > depth) return;
      alternative.explain(value, token, attempt);
      const { issues } = attempt;
      if (issues.length === 0) return;
      const pointer = this.pointer + token;
      const isOther = issues.some(
        (issue) => issue.pointer === pointer && issue.keyword === "type",
      );
      if (isOther) continue;
      if (nearest.length === 0 || issues.length < nearest.length)
        nearest = issues;
    }
    for (const issue of nearest) if (!this.isFull) this.issues.push(issue);
  }

  /** Whether a part of a recursive schema has looked at this very object before, or too deep is reached: data may be cyclic. */
  hasSeen(value: unknown, part: Part): boolean {
    if (this.isFull) return true;
    if (this.#entered >= depth) {
      this.add("", "depth", `at most ${depth} levels`, value);
      return true;
    }
    this.#entered += 1;
    if (typeof value !== "object" || value === null) return false;
    this.#seen ??= new Map();
    const known = this.#seen.get(value);
    if (known === undefined) this.#seen.set(value, new Set([part]));
    else if (known.has(part)) return true;
    else known.add(part);
    return false;
  }
}

/** The pointer to a member whose name is not known ahead (RFC 6901 section 3). */
export function tokenOf(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
