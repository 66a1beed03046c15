import type { Errors, Part } from "./errors.js";
import type { Fields, Items } from "./types.js";
import { SchemaValidator, type Explain, type Validator } from "./validator.js";

type Is<T> = (value: unknown) => value is T;

/** The validator of a schema of any type. */
export function schema<T>(
  is: Is<T>,
  explain: Explain,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, explain, isRecursive);
}

/** The validator of a schema of objects; `explain` is asked about objects only. */
export function object<T>(
  is: Is<T>,
  explain?: (object: Fields, errors: Errors) => void,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, objectsOnly(explain), isRecursive);
}

/** The validator of a schema of arrays; `explain` is asked about arrays only. */
export function array<T>(
  is: Is<T>,
  explain?: (array: Items, errors: Errors) => void,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, arraysOnly(explain), isRecursive);
}

/* The same for parts of schemas. */

export function schemaPart(
  is: (value: unknown) => boolean,
  explain: Explain,
  isRecursive = false,
): Part {
  return new SchemaValidator(is as Is<unknown>, explain, isRecursive);
}

export function objectPart(
  is: (value: unknown) => boolean,
  explain?: (object: Fields, errors: Errors) => void,
  isRecursive = false,
): Part {
  return new SchemaValidator(
    is as Is<unknown>,
    objectsOnly(explain),
    isRecursive,
  );
}

export function arrayPart(
  is: (value: unknown) => boolean,
  explain?: (array: Items, errors: Errors) => void,
  isRecursive = false,
): Part {
  return new SchemaValidator(
    is as Is<unknown>,
    arraysOnly(explain),
    isRecursive,
  );
}

function objectsOnly(
  explain: ((object: Fields, errors: Errors) => void) | undefined,
): Explain {
  return (value, errors) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      errors.add("", "type", "object", value);
    else explain?.(value as Fields, errors);
  };
}

function arraysOnly(
  explain: ((array: Items, errors: Errors) => void) | undefined,
): Explain {
  return (value, errors) => {
    if (Array.isArray(value)) explain?.(value as Items, errors);
    else errors.add("", "type", "array", value);
  };
}
