import { define, orWarn } from "./define.js";

/** Diagnostics of the area `operation/`: paths, operations, parameters, responses, security. */
export const operationCatalogue = {
  "operation/duplicate-id": define<{ id: string }>({
    severity: "error",
    recoverable: true,
    message: ({ id }) => `The operationId \`${id}\` is used twice.`,
    hint: () =>
      `Give each operation an operationId of its own. ${orWarn("operation/duplicate-id", "this one is known by its method and path")}`,
  }),
  "operation/duplicate-callback-id": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `The operationId \`${id}\` of a callback is used elsewhere, too; the callback is known by who asks for it.`,
    hint: () =>
      "Give each operation an operationId of its own; one callback of several operations can stand in `components/callbacks`.",
  }),
  "operation/ambiguous-path": define<{ path: string; other: string }>({
    severity: "warning",
    message: ({ path, other }) =>
      `The path ${path} is the same as ${other}: names of parameters do not tell paths apart.`,
    hint: () => "Describe their operations under one path.",
  }),
  "operation/undeclared-path-parameter": define<{ name: string; path: string }>(
    {
      severity: "error",
      recoverable: true,
      message: ({ name, path }) =>
        `The path ${path} has a parameter \`{${name}}\` that is not declared.`,
      hint: ({ name }) =>
        `Add a parameter \`name: ${name}, in: path, required: true\` to the operation or its path. ${orWarn("operation/undeclared-path-parameter", "it is taken as a text")}`,
    },
  ),
  "operation/path-parameter-not-in-path": define<{
    name: string;
    path: string;
  }>({
    severity: "warning",
    message: ({ name, path }) =>
      `The path parameter \`${name}\` does not occur in ${path}; it is never sent.`,
    hint: ({ name }) =>
      `Put \`{${name}}\` into the path, or remove the parameter.`,
  }),
  "operation/repeated-path-parameter": define<{ name: string; path: string }>({
    severity: "warning",
    message: ({ name, path }) =>
      `The path ${path} has the parameter \`{${name}}\` more than once; each gets the same value.`,
    hint: () => "Give them different names.",
  }),
  "operation/duplicate-parameter": define<{ name: string; in: string }>({
    severity: "warning",
    message: ({ name, in: place }) =>
      `The parameter \`${name}\` in \`${place}\` is declared twice; the first is in force.`,
    hint: () => "Remove one of them.",
  }),
  "operation/reserved-header": define<{ name: string }>({
    severity: "info",
    message: ({ name }) =>
      `The header parameter \`${name}\` is ignored, as OpenAPI demands: content types and security schemes set it.`,
    hint: () =>
      "Describe it by the media types of bodies and responses, or by a security scheme.",
  }),
  "operation/unknown-status": define<{ status: string }>({
    severity: "warning",
    message: ({ status }) =>
      `\`${status}\` is not an HTTP status; the response is left out.`,
    hint: () => "Use a code such as 200, a range such as 4XX, or `default`.",
  }),
  "operation/unknown-security-scheme": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `The security scheme \`${id}\` is not declared; this way to authenticate is left out.`,
    hint: () => "Correct its name, or declare it among the security schemes.",
  }),
  "operation/configured-scheme-unknown": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `conventions.auth names the security scheme \`${id}\`, which the description does not declare.`,
    hint: () =>
      "Correct its name, or declare it among the security schemes of the description.",
  }),
  "operation/error-schema-unknown": define<{ schema: string }>({
    severity: "warning",
    message: ({ schema }) =>
      `conventions.errors names the schema \`${schema}\`, which the description does not have; error bodies stay untyped.`,
    hint: () => "Correct the schema id, or add the schema to the description.",
  }),
};
