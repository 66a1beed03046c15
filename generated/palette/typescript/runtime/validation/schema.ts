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
  readonly name: string;
  readonly part: Part;
  readonly is: Test;
  readonly token: string;
  readonly isNeeded: boolean;
  /** The index of the row after this one. */
  readonly next: number;
}

/** A table of members. */
class Table {
  readonly #rows: Row[] = [];
  readonly #byName = new Map<string, Row>();
  readonly #needed: number;

  constructor(members: Members) {
    let needed = 0;
    for (const name of Object.keys(members)) {
      const member = members[name] as Part | Needed;
      const isNeeded = member instanceof Needed;
      if (isNeeded) needed += 1;
      const part = isNeeded ? member.part : member;
      const { is } = part;
      const next = this.#rows.length + 1;
      const row = { name, part, is, token: tokenOf(name), isNeeded, next };
      this.#rows.push(row);
      this.#byName.set(name, row);
    }
    this.#needed = needed;
  }

  explain(fields: Fields, errors: Errors): void {
    const before = errors.issues.length;
    const rows = this.#rows;
    let needed = this.#needed;
    let next = 0;
    // What the object has itself is quickly gone through; most members of most schemas are absent. Its members mostly
    // stand in the order of the schema, which saves looking them up.
    for (const name in fields) {
      let row: Row | undefined = rows[next];
      if (row?.name !== name) row = this.#byName.get(name);
      if (row === undefined) continue;
      next = row.next;
      const value = fields[name];
      if (value === undefined) continue;
      if (row.isNeeded) needed -= 1;
      if (!row.is(value)) row.part.explainWrong(value, row.token, errors);
    }
    if (needed > 0) this.#explainMissing(fields, errors);
    if (errors.issues.length === before) this.#explainHidden(fields, errors);
  }

  #explainMissing(fields: Fields, errors: Errors): void {
    for (const { name, token, isNeeded } of this.#rows)
      if (isNeeded && fields[name] === undefined) errors.missing(token);
  }

  /** Members that `for … in` does not meet, such as those of a class. */
  #explainHidden(fields: Fields, errors: Errors): void {
    for (const { name, part, token } of this.#rows)
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
