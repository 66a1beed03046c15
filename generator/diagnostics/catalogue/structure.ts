import { define } from "./define.js";

/** Diagnostics of the area `source/` about what a description consists of, by the tables of its version. */
export const structureCatalogue = {
  "source/wrong-type": define<{
    name: string;
    expected: string;
    found: string;
    /** What to write; absent where nothing is known. */
    instead?: string;
  }>({
    severity: "error",
    message: ({ name, expected, found }) =>
      `\`${name}\` must be ${article(expected)}, but is ${found}.`,
    hint: ({ instead }) => instead ?? null,
  }),
  "source/ignored-value": define<{
    name: string;
    expected: string;
    found: string;
    /** What to write; absent where nothing is known. */
    instead?: string;
  }>({
    severity: "warning",
    message: ({ name, expected, found }) =>
      `\`${name}\` must be ${article(expected)}, but is ${found}; it is ignored.`,
    hint: ({ instead }) => instead ?? null,
  }),
  "source/required-boolean": define({
    severity: "warning",
    message: () =>
      "`required` of a schema is the list of its required properties, not true or false; it is ignored.",
    hint: () =>
      "Remove it, and name the property in the list of the object that it belongs to: `required: [id]`.",
  }),
  "source/missing-member": define<{ name: string; kind: string }>({
    severity: "error",
    message: ({ name, kind }) => `This ${kind} has no \`${name}\`.`,
    hint: ({ name }) => `Add \`${name}\`.`,
  }),
  "source/incomplete": define<{ name: string; kind: string }>({
    severity: "warning",
    message: ({ name, kind }) => `This ${kind} has no \`${name}\`.`,
    hint: ({ name }) => `OpenAPI asks for it; add \`${name}\`.`,
  }),
  "source/unknown-member": define<{
    name: string;
    suggestion: string;
    /** What to write in this version; null where nothing is known. */
    instead: string | null;
  }>({
    severity: "warning",
    message: ({ name, suggestion }) =>
      `\`${name}\` is not known here in this version of OpenAPI and has no effect${suggestion || "."}`,
    hint: ({ instead }) =>
      instead ?? "Remove it, or let its name begin with `x-`.",
  }),
  "source/no-effect": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `\`${name}\` has no effect here.`,
    hint: () => "Remove it.",
  }),
  "source/no-value": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `\`${name}\` has no value; it is taken as absent.`,
    hint: () => "Give it a value, or remove it.",
  }),
  "source/unquoted": define<{ name: string; found: string }>({
    severity: "warning",
    message: ({ name, found }) =>
      `\`${name}\` must be a text, but is ${found}; it is read as the text.`,
    hint: () => "Quote the value; YAML reads it as something else.",
  }),
  "source/value-not-allowed": define<{
    name: string;
    value: string;
    allowed: readonly string[];
    /** What to write in this version; absent where nothing is known. */
    instead?: string;
  }>({
    severity: "error",
    message: ({ name, value }) =>
      `\`${name}: ${value}\` is not possible here in this version of OpenAPI.`,
    hint: ({ allowed, instead }) =>
      instead ?? `Possible are ${allowed.join(", ")}.`,
  }),
  "source/exclusive-members": define<{ first: string; second: string }>({
    severity: "warning",
    message: ({ first, second }) =>
      `\`${first}\` and \`${second}\` exclude each other.`,
    hint: () => "Remove one of them.",
  }),
  "source/no-content": define({
    severity: "error",
    message: () =>
      "The description has none of `paths`, `components` and `webhooks`.",
    hint: () => "Describe at least one operation below `paths`.",
  }),
  "source/nothing-described": define({
    severity: "warning",
    message: () => "The description has no operations and no schemas.",
    hint: () => "Describe at least one operation below `paths`.",
  }),
  "source/nameless-parameter": define({
    severity: "warning",
    message: () => "The name of this parameter is empty; it is left out.",
    hint: () => "Give it a name, or remove it.",
  }),
  "source/ignored-ref": define<{ ref: string }>({
    severity: "warning",
    message: ({ ref }) => `The $ref ${ref} leads nowhere; it is ignored.`,
    hint: () => "Correct the name, or add what it refers to.",
  }),
  "source/ref-to-no-path": define<{ ref: string }>({
    severity: "error",
    message: ({ ref }) => `The $ref ${ref} does not lead to a path item.`,
    hint: () =>
      "Refer to an object of operations, such as `#/components/pathItems/Pets`.",
  }),
  "source/path-braces": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `The braces in the path \`${path}\` do not match.`,
    hint: () => "A path parameter is written as `{name}`.",
  }),
  "source/component-name": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `\`${name}\` has characters that OpenAPI does not allow in the name of a component.`,
    hint: () => "Use letters, digits, dots, dashes and underscores.",
  }),
  "source/path-without-slash": define<{ path: string }>({
    severity: "error",
    message: ({ path }) => `The path \`${path}\` does not begin with a slash.`,
    hint: ({ path }) => `Write \`/${path}\`.`,
  }),
  "source/query-string": define({
    severity: "error",
    message: () =>
      "A `querystring` parameter is the whole query; there can be no other query parameter.",
    hint: () => "Keep one of them.",
  }),
  "source/empty-list": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `\`${name}\` is empty.`,
    hint: () => "Name at least one, or remove it.",
  }),
  "source/default-not-in-enum": define<{ value: string }>({
    severity: "warning",
    message: ({ value }) =>
      `The default ${value} is not one of the values that are possible.`,
    hint: () => "Add it to `enum`, or correct it.",
  }),
  "source/server-braces": define<{ url: string }>({
    severity: "error",
    message: ({ url }) => `The braces in ${url} do not match.`,
    hint: () => "A variable is written as `{name}`.",
  }),
  "source/undeclared-server-variable": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `The server variable \`${name}\` is not declared.`,
    hint: ({ name }) => `Add \`${name}\` with a default to \`variables\`.`,
  }),
  "source/optional-path-parameter": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The path parameter \`${name}\` must say \`required: true\`; it is taken as required.`,
    hint: () => "Add `required: true`.",
  }),
  "source/one-media-type": define({
    severity: "error",
    message: () => "Here `content` must hold exactly one media type.",
    hint: () => "Keep one of them.",
  }),
  "source/header-name": define<{ name: string }>({
    severity: "error",
    message: ({ name }) =>
      `${JSON.stringify(name)} cannot be the name of an HTTP header.`,
    hint: () => "Use letters, digits and !#$%&'*+-.^_`|~ only.",
  }),
  "source/repeated-header": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `The header \`${name}\` is described twice; case does not count.`,
    hint: () => "Remove one of them.",
  }),
  "source/media-type": define<{ type: string }>({
    severity: "warning",
    message: ({ type }) => `${JSON.stringify(type)} is no media type.`,
    hint: () => "A media type is written as `application/json`.",
  }),
  "source/additional-operation": define<{ method: string }>({
    severity: "error",
    message: ({ method }) =>
      `${method} has a member of its own and cannot be an additional operation.`,
    hint: ({ method }) => `Write it as \`${method.toLowerCase()}\`.`,
  }),
  "source/encoding-of-nothing": define<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `There is an encoding for \`${name}\`, but the schema has no such property.`,
    hint: () => "Correct the name, or remove the encoding.",
  }),
};

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
