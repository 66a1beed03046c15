import type { core } from "zod";
import { present } from "../typescript/validation/members.js";
import { failAs, isFields, passes, type Check } from "./check.js";

/** Notes which members, by name, or items, by index, of a value some keyword has looked at (core section 11). */
export type Mark = (value: unknown, seen: Seen) => void;

interface Seen {
  all: boolean;
  readonly names: Set<string>;
  readonly indexes: Set<number>;
}

/** All members, or items. */
export const everything: Mark = (_value, seen) => {
  seen.all = true;
};

/** Members of these names. */
export function names(...declared: readonly string[]): Mark {
  return (_value, seen) => declared.forEach((name) => seen.names.add(name));
}

/** Members whose names match. */
export function matching(pattern: RegExp): Mark {
  return (value, seen) => {
    if (!isFields(value)) return;
    for (const name in value) if (pattern.test(name)) seen.names.add(name);
  };
}

/** So many items from the start. */
export function first(count: number): Mark {
  return (_value, seen) => {
    for (let index = 0; index < count; index++) seen.indexes.add(index);
  };
}

/** Items that pass. */
export function passing(schema: core.$ZodType): Mark {
  return (value, seen) => {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries())
      if (passes(schema, item)) seen.indexes.add(index);
  };
}

/** What counts only for a value that passes. */
export function given(schema: core.$ZodType, marks: readonly Mark[]): Mark {
  return (value, seen) => {
    if (passes(schema, value)) for (const mark of marks) mark(value, seen);
  };
}

/** What counts only beside a member of this name. */
export function beside(name: string, marks: readonly Mark[]): Mark {
  return (value, seen) => {
    if (isFields(value) && present(value, name))
      for (const mark of marks) mark(value, seen);
  };
}

/** What must hold of members that nothing else has looked at. */
export function unevaluatedProperties(
  schema: core.$ZodType,
  marks: readonly Mark[],
): Check {
  return (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    const seen = look(value, marks);
    if (seen.all) return;
    for (const name in value)
      if (present(value, name) && !seen.names.has(name))
        failAs(payload, schema, value[name], [name]);
  };
}

/** What must hold of items that nothing else has looked at. */
export function unevaluatedItems(
  schema: core.$ZodType,
  marks: readonly Mark[],
): Check {
  return (payload) => {
    const { value } = payload;
    if (!Array.isArray(value)) return;
    const seen = look(value, marks);
    if (seen.all) return;
    for (const [index, item] of value.entries())
      if (!seen.indexes.has(index)) failAs(payload, schema, item, [index]);
  };
}

function look(value: unknown, marks: readonly Mark[]): Seen {
  const seen: Seen = { all: false, names: new Set(), indexes: new Set() };
  for (const mark of marks) mark(value, seen);
  return seen;
}
