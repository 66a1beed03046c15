import { tokenOf, type Errors, type Part } from "./errors.js";
import { Needed, Typed } from "./parts.js";
import type { Fields, Items } from "./types.js";
import { SchemaValidator, type Explain, type Validator } from "./validator.js";

type Test = (value: unknown) => boolean;
type ExplainObject = (object: Fields, errors: Errors) => void;
type ExplainArray = (array: Items, errors: Errors) => void;

/**
 * What an object is asked, member by member: a {@link Part} or a {@link Needed} each. The type says less, so that
 * compilers need not compare thousands of validators with it.
 */
export type Members = Readonly<Record<string, object>>;

/**
 * The validator of a schema of any type. It is a `Validator<never>`, which is one of every type: the declaration that it
 * is the value of says which, and compilers have nothing to infer.
 */
export function schema(
  is: Test,
  explain: Explain,
  isRecursive = false,
): Validator<never> {
  return new SchemaValidator(is, explain, isRecursive);
}

/** The validator of a schema that asks the same as another; `other` is called when a value does not pass. */
export function same(is: Test, other: () => object): Validator<never> {
  return new SchemaValidator(
    is,
    (value, errors) => (other() as Part).explainWrong(value, "", errors),
    false,
  );
}

/** The validator of a schema of objects; `members` is called once, when an object first does not pass. */
export function object(
  is: Test,
  members?: () => Members,
  isRecursive = false,
): Validator<never> {
  return new SchemaValidator(is, byMembers(members), isRecursive);
}

/** The same for what a table of members cannot say; `explain` is asked about objects only. */
export function objectWith(
  is: Test,
  explain: ExplainObject,
  isRecursive = false,
): Validator<never> {
  return new SchemaValidator(is, objectsOnly(explain), isRecursive);
}

/** The validator of a schema of arrays; `explain` is asked about arrays only. */
export function array(
  is: Test,
  explain?: ExplainArray,
  isRecursive = false,
): Validator<never> {
  return new SchemaValidator(is, arraysOnly(explain), isRecursive);
}

/* The same for parts of schemas. */

export function schemaPart(
  is: Test,
  explain: Explain,
  isRecursive = false,
): Part {
  return new SchemaValidator(is, explain, isRecursive);
}

export function objectPart(
  is: Test,
  members?: () => Members,
  isRecursive = false,
): Part {
  return new SchemaValidator(is, byMembers(members), isRecursive);
}

export function objectPartWith(
  is: Test,
  explain: ExplainObject,
  isRecursive = false,
): Part {
  return new SchemaValidator(is, objectsOnly(explain), isRecursive);
}

export function arrayPart(
  is: Test,
  explain?: ExplainArray,
  isRecursive = false,
): Part {
  return new SchemaValidator(is, arraysOnly(explain), isRecursive);
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
  /** The index among {@link scalars} of what is asked for its type only; -1 for the rest. Numbers are quickly told apart. */
  readonly scalar: number;
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
      const row: Row = {
        name,
        part,
        is: part.is,
        scalar: part instanceof Typed ? scalars.indexOf(part.type) : -1,
        token: tokenOf(name),
        isNeeded,
        next: this.#rows.length + 1,
      };
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
      if (!passes(row, value)) row.part.explainWrong(value, row.token, errors);
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

const scalars: readonly string[] = ["string", "boolean", "number", "integer"];

/** Whether a member passes; most are scalars, which are asked without a call. */
function passes(row: Row, value: unknown): boolean {
  switch (row.scalar) {
    case 0:
      return typeof value === "string";
    case 1:
      return typeof value === "boolean";
    case 2:
      return Number.isFinite(value);
    case 3:
      return Number.isInteger(value);
    default:
      return row.is(value);
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
