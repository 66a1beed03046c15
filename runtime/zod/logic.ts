import * as z from "zod";
import type { UnknownVariant } from "../typescript/variants.js";
import { fail, failAs, passes, type Check } from "./check.js";
import { ownMembers } from "./own-members.js";

/** What must not pass. */
export function not(schema: z.core.$ZodType): Check {
  return (payload) => {
    if (passes(schema, payload.value))
      fail(payload, "Invalid input: matches what it must not");
  };
}

/** `then` for what passes `test`, `otherwise` for what does not. */
export function conditional(
  test: z.core.$ZodType,
  then: z.core.$ZodType | null,
  otherwise: z.core.$ZodType | null,
): Check {
  return (payload) => {
    const schema = passes(test, payload.value) ? then : otherwise;
    if (schema !== null) failAs(payload, schema, payload.value);
  };
}

/** The JSON types that a schema can speak of. */
export type TypeName = "string" | "number" | "array" | "object";

/** Any value that is not of these types: a keyword for strings says nothing about numbers. */
export function otherThan(...types: readonly TypeName[]): z.ZodType {
  return z
    .unknown()
    .refine(
      (value) =>
        value !== undefined && !types.some((type) => type === typeName(value)),
    );
}

function typeName(value: unknown): string {
  return Array.isArray(value)
    ? "array"
    : value === null
      ? "null"
      : typeof value;
}

/** A member of a tagged union that is not known: its tag is a string, but none of these. */
export function unknownVariant<Property extends string>(
  property: Property,
  known: readonly string[],
): z.ZodType<UnknownVariant<Property>, UnknownVariant<Property>> {
  const tag = z.string().refine((value) => !known.includes(value));
  const members = { [property]: tag };
  const object = z.looseObject(members);
  const schema = property in {} ? object.and(ownMembers(members, {})) : object;
  return schema as unknown as z.ZodType<
    UnknownVariant<Property>,
    UnknownVariant<Property>
  >;
}
