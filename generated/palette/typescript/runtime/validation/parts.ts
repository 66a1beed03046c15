import { isListOf, isMapOf, isStringMap, isStrings } from "./collections.js";
import { isUnique } from "./equal.js";
import type { Errors, Part } from "./errors.js";

/* What members of an object can be asked, for the tables that explain why an object does not pass. */

abstract class SimplePart implements Part {
  abstract readonly is: (value: unknown) => boolean;
  abstract explainWrong(value: unknown, token: string, errors: Errors): void;

  explain(value: unknown, token: string, errors: Errors): void {
    if (value !== undefined && !this.is(value))
      this.explainWrong(value, token, errors);
  }
}

/** A value that is only asked for its type. */
export class Typed extends SimplePart {
  readonly is: (value: unknown) => boolean;
  readonly type: string;

  constructor(type: string, is: (value: unknown) => boolean) {
    super();
    this.type = type;
    this.is = is;
  }

  explainWrong(value: unknown, token: string, errors: Errors): void {
    errors.type(token, this.type, value);
  }
}

class Collection extends SimplePart {
  readonly #isList: boolean;
  readonly #part: Part | null;

  /** `part`: what each element is asked; null for strings. */
  constructor(isList: boolean, part: Part | null) {
    super();
    this.#isList = isList;
    this.#part = part;
  }

  readonly is = (value: unknown): boolean => {
    const part = this.#part;
    if (part === null)
      return this.#isList ? isStrings(value) : isStringMap(value);
    return this.#isList ? isListOf(value, part.is) : isMapOf(value, part.is);
  };

  explainWrong(value: unknown, token: string, errors: Errors): void {
    if (this.#isList) errors.items(value, token, this.#part);
    else errors.members(value, token, this.#part);
  }
}

class Unique extends SimplePart {
  readonly #part: Part;

  constructor(part: Part) {
    super();
    this.#part = part;
  }

  readonly is = (value: unknown): boolean =>
    this.#part.is(value) && isUnique(value as readonly unknown[]);

  explainWrong(value: unknown, token: string, errors: Errors): void {
    this.#part.explain(value, token, errors);
    errors.unique(value, token);
  }
}

/** A member that must be there. */
export class Needed {
  readonly part: Part;

  constructor(part: Part) {
    this.part = part;
  }
}

export const anything: Part = /* @__PURE__ */ new Typed("anything", () => true);
export const string: Part = /* @__PURE__ */ new Typed(
  "string",
  (value) => typeof value === "string",
);
export const boolean: Part = /* @__PURE__ */ new Typed(
  "boolean",
  (value) => typeof value === "boolean",
);
export const number: Part = /* @__PURE__ */ new Typed(
  "number",
  Number.isFinite,
);
export const integer: Part = /* @__PURE__ */ new Typed(
  "integer",
  Number.isInteger,
);
export const strings: Part = /* @__PURE__ */ new Collection(true, null);
export const stringMap: Part = /* @__PURE__ */ new Collection(false, null);

/** A list of which every item passes `part`. */
export function items(part: Part): Part {
  return new Collection(true, part);
}

/** An object of which every member passes `part`. */
export function members(part: Part): Part {
  return new Collection(false, part);
}

/** A list without equal items. */
export function unique(part: Part): Part {
  return new Unique(part);
}

export function needed(part: Part): Needed {
  return new Needed(part);
}
