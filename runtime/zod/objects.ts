import * as z from "zod";
import { own, present, size } from "../typescript/validation/members.js";
import { fail, failAs, isFields, passes, type Check } from "./check.js";

/** So many members. */
export function memberCount(
  minimum: number,
  maximum: number = Number.POSITIVE_INFINITY,
): Check {
  return (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    const count = size(value);
    if (count < minimum) fail(payload, "Too small: expected more members");
    if (count > maximum) fail(payload, "Too big: expected fewer members");
  };
}

/** Members that must be there, whatever they are. */
export function required(...names: readonly string[]): Check {
  return (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    for (const name of names)
      if (own(value, name) === undefined)
        fail(payload, "Invalid input: expected a value", [name]);
  };
}

/** The names of members. */
export function propertyNames(schema: z.core.$ZodType): Check {
  return (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    for (const name in value)
      if (present(value, name) && !passes(schema, name))
        fail(payload, "Invalid key", [name]);
  };
}

/** Members by patterns of their names; `rest` is for those that no pattern takes and that are not declared. */
export function patternProperties(
  patterns: readonly (readonly [RegExp, z.core.$ZodType])[],
  declared: readonly string[],
  rest: z.core.$ZodType | null,
): Check {
  const known = new Set(declared);
  return (payload) => {
    const { value } = payload;
    if (!isFields(value)) return;
    for (const name in value) {
      if (!present(value, name)) continue;
      const found = patterns.filter(([pattern]) => pattern.test(name));
      for (const [, schema] of found)
        failAs(payload, schema, value[name], [name]);
      if (rest !== null && found.length === 0 && !known.has(name))
        failAs(payload, rest, value[name], [name]);
    }
  };
}

/** What must hold of an object that has a member of this name. */
export function dependentSchema(name: string, schema: z.core.$ZodType): Check {
  return (payload) => {
    const { value } = payload;
    if (isFields(value) && present(value, name)) failAs(payload, schema, value);
  };
}

/** Members that must be there beside one of this name. */
export function dependentRequired(
  name: string,
  ...names: readonly string[]
): Check {
  const check = required(...names);
  return (payload) => {
    const { value } = payload;
    if (isFields(value) && present(value, name)) check(payload);
  };
}

/** Anything, as what a schema says it is: checks of the object that it stands in see to that. */
export function unchecked<Schema extends z.core.$ZodType>(
  _schema: Schema,
): z.ZodType<z.output<Schema>, z.input<Schema>> {
  return z.unknown() as unknown as z.ZodType<z.output<Schema>, z.input<Schema>>;
}
