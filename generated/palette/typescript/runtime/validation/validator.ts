import { Errors, type Part } from "./errors.js";
import type { ValidationIssue } from "./issue.js";
import type { StandardOptions, StandardSchema } from "./standard-schema.js";

/** What is wrong, or the value. */
export type ValidationResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly ValidationIssue[] };

export interface ValidationOptions {
  /** How many issues are collected at most; default 20. */
  readonly maxErrors?: number;
}

/** A schema as a value: four ways to ask, and Standard Schema. Nothing copies, changes or coerces the value. */
export interface Validator<T> extends StandardSchema<T>, Part {
  /** The fastest form: yes or no. */
  readonly is: (value: unknown) => value is T;
  /** Throws a {@link SchemaError} unless the value passes. */
  assert(value: unknown, options?: ValidationOptions): asserts value is T;
  /** The value, typed; throws a {@link SchemaError} unless it passes. */
  parse(value: unknown, options?: ValidationOptions): T;
  /** The value, typed, or what is wrong with it; never throws. */
  validate(value: unknown, options?: ValidationOptions): ValidationResult<T>;
}

/** Thrown by `assert` and `parse`. (A call of a client whose input or output is wrong rejects with a `ValidationError`.) */
export class SchemaError extends Error {
  override readonly name = "SchemaError";
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    const more = issues.length - 1;
    super(`${String(issues[0])}${more > 0 ? ` (and ${more} more)` : ""}`);
    this.issues = issues;
  }
}

/** Notes what is wrong with a value that does not pass. */
export type Explain = (value: unknown, errors: Errors) => void;

/** The one implementation of {@link Validator}. */
export class SchemaValidator<T> implements Validator<T> {
  readonly is: (value: unknown) => value is T;
  readonly #explain: Explain;
  readonly #isRecursive: boolean;
  #standard: StandardSchema<T>["~standard"] | null = null;

  constructor(
    is: (value: unknown) => boolean,
    explain: Explain,
    isRecursive: boolean,
  ) {
    this.is = is as (value: unknown) => value is T;
    this.#explain = explain;
    this.#isRecursive = isRecursive;
  }

  assert(value: unknown, options?: ValidationOptions): asserts value is T {
    if (!this.is(value)) throw new SchemaError(this.#issues(value, options));
  }

  parse(value: unknown, options?: ValidationOptions): T {
    if (this.is(value)) return value;
    throw new SchemaError(this.#issues(value, options));
  }

  validate(value: unknown, options?: ValidationOptions): ValidationResult<T> {
    if (this.is(value)) return { value };
    return { issues: this.#issues(value, options) };
  }

  get "~standard"(): StandardSchema<T>["~standard"] {
    this.#standard ??= {
      version: 1,
      vendor: "sundial",
      validate: (value: unknown, options?: StandardOptions) =>
        this.validate(value, options?.libraryOptions),
    };
    return this.#standard;
  }

  explain(value: unknown, token: string, errors: Errors): void {
    if (value !== undefined && !this.is(value))
      this.explainWrong(value, token, errors);
  }

  explainWrong(value: unknown, token: string, errors: Errors): void {
    const outer = errors.pointer;
    errors.pointer = outer + token;
    if (!this.#isRecursive || !errors.hasSeen(value, this))
      this.#explain(value, errors);
    errors.pointer = outer;
  }

  /** What is wrong with a value that does not pass: at least one issue. */
  #issues(
    value: unknown,
    options: ValidationOptions | undefined,
  ): readonly ValidationIssue[] {
    const errors = new Errors(Math.max(1, options?.maxErrors ?? 20));
    if (this.#isRecursive) errors.hasSeen(value, this);
    this.#explain(value, errors);
    if (errors.issues.length === 0)
      errors.add("", "depth", "at most 1000 levels", value);
    return errors.issues;
  }
}
