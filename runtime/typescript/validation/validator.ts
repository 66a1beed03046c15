import { Errors, type Explain } from "./errors.js";
import { ValidationIssue } from "./issue.js";
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
export interface Validator<T> extends StandardSchema<T> {
  /** The fastest form: yes or no. */
  readonly is: (value: unknown) => value is T;
  /** Throws a {@link ValidationError} unless the value passes. */
  assert(value: unknown, options?: ValidationOptions): asserts value is T;
  /** The value, typed; throws a {@link ValidationError} unless it passes. */
  parse(value: unknown, options?: ValidationOptions): T;
  /** The value, typed, or what is wrong with it; never throws. */
  validate(value: unknown, options?: ValidationOptions): ValidationResult<T>;
  /** Notes in `errors` what is wrong; for validators that are made of others. */
  readonly explain: Explain;
}

/** Thrown by `assert` and `parse`. */
export class ValidationError extends Error {
  override readonly name = "ValidationError";
  readonly issues: readonly ValidationIssue[];

  constructor(issues: readonly ValidationIssue[]) {
    const [first, ...more] = issues;
    super(
      `${String(first)}${more.length === 0 ? "" : ` (and ${more.length} more)`}`,
    );
    this.issues = issues;
  }
}

/** What is wrong with a value that does not pass: at least one issue. */
export function issuesOf(
  value: unknown,
  explain: Explain,
  options?: ValidationOptions,
): readonly ValidationIssue[] {
  const errors = new Errors(Math.max(1, options?.maxErrors ?? 20));
  explain(value, "", errors);
  if (errors.issues.length === 0)
    errors.add("", "depth", "at most 1000 levels of recursion", value);
  return errors.issues;
}

/** Makes the validator of a predicate and its explanation. */
export function validator<T>(
  is: (value: unknown) => value is T,
  explain: Explain,
): Validator<T> {
  const validate = (
    value: unknown,
    options?: ValidationOptions,
  ): ValidationResult<T> =>
    is(value) ? { value } : { issues: issuesOf(value, explain, options) };
  return {
    is,
    explain,
    validate,
    assert(value, options) {
      if (!is(value))
        throw new ValidationError(issuesOf(value, explain, options));
    },
    parse(value, options) {
      if (!is(value))
        throw new ValidationError(issuesOf(value, explain, options));
      return value;
    },
    "~standard": {
      version: 1,
      vendor: "sundial",
      validate: (value, options?: StandardOptions) =>
        validate(value, options?.libraryOptions),
    },
  };
}
