import { define, orWarn } from "./define.js";

/** Diagnostics of the area `schema/`: what a schema says that cannot be meant, or not be followed. */
export const schemaCatalogue = {
  "schema/unresolved-ref": define<{ ref: string; suggestion?: string }>({
    severity: "error",
    message: ({ ref, suggestion }) =>
      `The $ref ${ref} leads nowhere${suggestion || "."}`,
    hint: () => "Correct the name, or add what it refers to.",
  }),
  "schema/ref-to-no-schema": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) => `The $ref ${ref} does not lead to a schema.`,
    hint: () => "Refer to a schema, such as `#/components/schemas/Pet`.",
  }),
  "schema/unknown-type": define<{
    type: string;
    read?: string;
    suggestion?: string;
  }>({
    severity: "warning",
    message: ({ type, read, suggestion }) =>
      `\`${type}\` is not a type of JSON Schema; ${read === undefined ? "the values can be anything" : `it is read as ${read}`}${suggestion || "."}`,
    hint: () =>
      "Types are string, number, integer, boolean, object, array and null; details go into `format`.",
  }),
  "schema/required-not-declared": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `\`${name}\` is required, but no such property is declared; types leave it out.`,
    hint: () => "Declare the property, or correct its name in `required`.",
  }),
  "schema/enum-type": define<{ values: readonly string[]; type: string }>({
    severity: "warning",
    message: ({ values, type }) =>
      `The enum ${values.length === 1 ? "value" : "values"} ${values.join(", ")} cannot be of type ${type}.`,
    hint: () => "In YAML, quote words such as `no`, `on` and `1.0`.",
  }),
  "schema/unresolved-mapping": define<{ tag: string; ref: string }>({
    severity: "error",
    recoverable: true,
    message: ({ tag, ref }) =>
      `The discriminator maps \`${tag}\` to ${ref}, which is no schema of this description.`,
    hint: () =>
      `Refer to a schema below \`#/components/schemas/\`, or give its name. ${orWarn("schema/unresolved-mapping", "the value is left out")}`,
  }),
  "schema/mapping-to-no-variant": define<{ tag: string; schema: string }>({
    severity: "warning",
    message: ({ tag, schema }) =>
      `The discriminator maps \`${tag}\` to \`${schema}\`, which is not one of the variants; it is left out.`,
    hint: () => "Add the schema to the variants, or remove the mapping.",
  }),
  "schema/ref-cycle": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) => `The $ref ${ref} leads back to itself.`,
    hint: () => "Let one of the references lead to a definition.",
  }),
  "schema/circular-composition": define<{ names: readonly string[] }>({
    severity: "error",
    message: ({ names }) =>
      `The schema consists of itself: ${names.join(" → ")}.`,
    hint: () =>
      "Let one of them not refer to the others, or put a property between: an object can hold itself, but not be itself.",
  }),
  "schema/circular-variant": define<{ names: readonly string[] }>({
    severity: "warning",
    message: ({ names }) =>
      `This variant leads back to its own union (${names.join(" → ")}); it is left out.`,
    hint: () => "Remove it from the variants.",
  }),
  "schema/array-without-items": define({
    severity: "warning",
    message: () => "This array does not say what its items are.",
    hint: () => "Add `items`; without it they can be anything.",
  }),
  "schema/invalid-pattern": define<{ pattern: string }>({
    severity: "warning",
    message: ({ pattern }) => `\`${pattern}\` is no regular expression.`,
    hint: () =>
      "Patterns are ECMAScript regular expressions, without slashes around them.",
  }),
  "schema/default-type": define<{ value: string; type: string }>({
    severity: "warning",
    message: ({ value, type }) =>
      `The default ${value} is not of type ${type}.`,
    hint: () => "Correct the default or the type.",
  }),
  "schema/contradiction": define<{ types: readonly [string, string] }>({
    severity: "warning",
    message: ({ types: [first, second] }) =>
      `No value can be of type ${first} and of type ${second}, as \`allOf\` demands.`,
    hint: () => "Use `oneOf` where one of them is meant.",
  }),
};
