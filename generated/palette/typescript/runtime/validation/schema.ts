import { tokenOf, type Errors, type Part } from "./errors.js";
import { Needed } from "./parts.js";
import type { Fields, Items } from "./types.js";
import { SchemaValidator, type Explain, type Validator } from "./validator.js";

type Is<T> = (value: unknown) => value is T;
type Test = (value: unknown) => boolean;
type ExplainObject = (object: Fields, errors: Errors) => void;
type ExplainArray = (array: Items, errors: Errors) => void;

/** What an object is asked, member by member. */
export type Members = Readonly<Record<string, Part | Needed>>;

/** The validator of a schema of any type. */
export function schema<T>(
  is: Is<T>,
  explain: Explain,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, explain, isRecursive);
}

/** The validator of a schema that asks the same as another; `other` is called when a value does not pass. */
export function same<T>(is: Is<T>, other: () => Part): Validator<T> {
  return new SchemaValidator(
    is,
    (value, errors) => other().explainWrong(value, "", errors),
    false,
  );
}

/** The validator of a schema of objects; `members` is called once, when an object first does not pass. */
export function object<T>(
  is: Is<T>,
  members?: () => Members,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, byMembers(members), isRecursive);
}

/** The same for what a table of members cannot say; `explain` is asked about objects only. */
export function objectWith<T>(
  is: Is<T>,
  explain: ExplainObject,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, objectsOnly(explain), isRecursive);
}

/** The validator of a schema of arrays; `explain` is asked about arrays only. */
export function array<T>(
  is: Is<T>,
  explain?: ExplainArray,
  isRecursive = false,
): Validator<T> {
  return new SchemaValidator(is, arraysOnly(explain), isRecursive);
}

/* The same for parts of schemas. */

export function schemaPart(
  is: Test,
  explain: Explain,
  isRecursive = false,
): Part {
  return new SchemaValidator(is as Is<unknown>, explain, isRecursive);
}

export function objectPart(
  is: Test,
  members?: () => Members,
  isRecursive = false,
): Part {
  return new SchemaValidator(
    is as Is<unknown>,
    byMembers(members),
    isRecursive,
  );
}

export function objectPartWith(
  is: Test,
  explain: ExplainObject,
  isRecursive = false,
): Part {
  return new SchemaValidator(
    is as Is<unknown>,
    objectsOnly(explain),
    isRecursive,
  );
}

export function arrayPart(
  is: Test,
  explain?: ExplainArray,
  isRecursive = false,
): Part {
  return new SchemaValidator(
    is as Is<unknown>,
    arraysOnly(explain),
    isRecursive,
  );
}

function byMembers(members: (() => Members) | undefined): Explain {
  if (members === undefined) return objectsOnly(undefined);
  let table: Table | null = null;
  return (value, errors) => {
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      (table ??= new Table(members())).explain(value as Fields, errors);
    else errors.add("", "type", "object", value);
  };
}

/** What is asked of a member, ready to be looked up. */
interface Row {
  readonly part: Part;
  readonly token: string;
}

/** A table of members. */
class Table {
  readonly #rows = new Map<string, Row>();
  readonly #needed: readonly string[];

  constructor(members: Members) {
    const needed: string[] = [];
    for (const name of Object.keys(members)) {
      const member = members[name] as Part | Needed;
      if (member instanceof Needed) needed.push(name);
      const part = member instanceof Needed ? member.part : member;
      this.#rows.set(name, { part, token: tokenOf(name) });
    }
    this.#needed = needed;
  }

  explain(fields: Fields, errors: Errors): void {
    const before = errors.issues.length;
    this.#explainMissing(fields, errors);
    // What the object has itself is quickly gone through; most members of most schemas are absent.
    for (const name in fields) {
      const row = this.#rows.get(name);
      if (row === undefined) continue;
      const value = fields[name];
      if (value !== undefined && !row.part.is(value))
        row.part.explainWrong(value, row.token, errors);
    }
    if (errors.issues.length === before) this.#explainHidden(fields, errors);
  }

  #explainMissing(fields: Fields, errors: Errors): void {
    for (const name of this.#needed)
      if (fields[name] === undefined) errors.missing(tokenOf(name));
  }

  /** Members that `for … in` does not meet, such as those of a class. */
  #explainHidden(fields: Fields, errors: Errors): void {
    for (const [name, { part, token }] of this.#rows)
      part.explain(fields[name], token, errors);
  }
}

function objectsOnly(explain: ExplainObject | undefined): Explain {
  return (value, errors) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      errors.add("", "type", "object", value);
    else explain?.(value as Fields, errors);
  };
}

function arraysOnly(explain: ExplainArray | undefined): Explain {
  return (value, errors) => {
    if (Array.isArray(value)) explain?.(value as Items, errors);
    else errors.add("", "type", "array", value);
  };
}
