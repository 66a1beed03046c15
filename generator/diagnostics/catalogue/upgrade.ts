import { define } from "./define.js";

/** Diagnostics of the area `upgrade/`: what an older version of the specification says and 3.1 cannot, or not so. */
export const upgradeCatalogue = {
  "upgrade/ref-siblings-ignored": define<{ keywords: readonly string[] }>({
    severity: "warning",
    message: ({ keywords }) =>
      `Beside a $ref, ${keywords.map((name) => `\`${name}\``).join(", ")} has no effect in this version of OpenAPI.`,
    hint: () =>
      "To combine them with the referenced schema, write `allOf` with the $ref and a schema that holds them.",
  }),
  "upgrade/nullable-kept": define<{ count: number }>({
    severity: "warning",
    message: ({ count }) =>
      `\`nullable\` is no keyword since OpenAPI 3.1; here and in ${count - 1} further places it is read as 3.0 meant it.`,
    hint: () =>
      'Write `type: [string, "null"]`, or `anyOf` with `type: "null"`.',
  }),
  "upgrade/exclusive-kept": define<{ count: number }>({
    severity: "warning",
    message: ({ count }) =>
      `\`exclusiveMinimum\` and \`exclusiveMaximum\` are limits since OpenAPI 3.1, not true or false; here and in ${count - 1} further places they are read as 3.0 meant them.`,
    hint: () =>
      "Write `exclusiveMinimum: 0` instead of `minimum: 0` with `exclusiveMinimum: true`.",
  }),
  "upgrade/collection-format": define<{ format: string; in: string }>({
    severity: "warning",
    message: ({ format, in: place }) =>
      `\`collectionFormat: ${format}\` is not possible in \`${place}\`; comma-separated values are assumed.`,
    hint: () =>
      "Use csv, ssv, tsv or pipes; `multi` is for query and form parameters only.",
  }),
  "upgrade/nested-collection-format": define<{ format: string }>({
    severity: "warning",
    message: ({ format }) =>
      `An array inside an array (\`collectionFormat: ${format}\`) cannot be written into one parameter; its inner arrays are sent as text, joined with commas.`,
    hint: () => "Use a flat array, or a JSON body.",
  }),
  "upgrade/second-body": define<{ name: string }>({
    severity: "error",
    message: ({ name }) =>
      `The parameter \`${name}\` is a second body; an operation can have one.`,
    hint: () =>
      "Keep one `in: body` parameter, and no `in: formData` beside it.",
  }),
  "upgrade/file-needs-multipart": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The file \`${name}\` can only be sent as multipart/form-data, which \`consumes\` does not name; it is used.`,
    hint: () => "Add multipart/form-data to `consumes`.",
  }),
};
