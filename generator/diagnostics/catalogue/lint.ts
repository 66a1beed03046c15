import { define } from "./define.js";

/** Diagnostics of the area `lint/`: what a description does that is allowed, and worse for those who use its SDK. */
export const lintCatalogue = {
  "lint/missing-operation-id": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `${id} has no operationId: when its path changes, its name in the SDK changes too.`,
    hint: () => "Give it an operationId; it is its identity over versions.",
  }),
  "lint/no-success-response": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `${id} declares no success response (2XX or \`default\`); what it returns stays unknown.`,
    hint: () => "Declare what it answers when all went well.",
  }),
  "lint/unused-security-scheme": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `The security scheme \`${id}\` is declared, but no operation uses it.`,
    hint: () =>
      "Add `security` to the description, or say in `conventions.auth` of the configuration which operations need it.",
  }),
  "lint/ref-siblings": define<{ keywords: readonly string[] }>({
    severity: "info",
    message: ({ keywords }) =>
      `Beside a $ref, ${named(keywords)} means nothing in this version of OpenAPI; it is read here, and other tools ignore it.`,
    hint: () =>
      "Say `openapi: 3.1.0`, where that is allowed; or write `allOf: [{ $ref: … }]` for a schema, with the rest beside it.",
  }),
  "lint/lost-ref-siblings": define<{ keywords: readonly string[] }>({
    severity: "warning",
    message: ({ keywords }) =>
      `Beside a $ref, ${named(keywords)} has no effect: only what the $ref leads to counts.`,
    hint: () =>
      "Change what the $ref leads to, or write the object out in place of the $ref.",
  }),
  "lint/unused-schema": define<{ id: string }>({
    severity: "info",
    message: ({ id }) => `The schema \`${id}\` is used by no operation.`,
    hint: () =>
      "It is generated all the same; remove it where it is not meant.",
  }),
  "lint/no-summary": define<{ id: string }>({
    severity: "warning",
    message: ({ id }) =>
      `${id} has neither a summary nor a description; its method in the SDK has no documentation.`,
    hint: () => "Say in `summary` what it does, in one line.",
  }),
  "lint/no-tags": define<{ id: string }>({
    severity: "info",
    message: ({ id }) => `${id} has no tag, although other operations have.`,
    hint: () => "Add `tags`; documentation is grouped by them.",
  }),
  "lint/unknown-tag": define<{ tag: string; suggestion: string }>({
    severity: "warning",
    message: ({ tag, suggestion }) =>
      `The tag \`${tag}\` is not in the description's list of tags${suggestion || "."}`,
    hint: () => "Correct it, or add it to `tags` at the top.",
  }),
  "lint/response-without-schema": define<{
    id: string;
    status: string;
    contentType: string | null;
  }>({
    severity: "warning",
    message: ({ id, status, contentType }) =>
      contentType === null
        ? `${id} answers ${status} and does not say with what; its result is nothing.`
        : `${id} answers ${status} with ${contentType} of unknown shape; its result is \`unknown\`.`,
    hint: ({ contentType }) =>
      contentType === null
        ? "Add `content` with a schema, or answer 204 where there is none."
        : "Add a `schema`.",
  }),
  "lint/body-without-schema": define<{ id: string; contentType: string }>({
    severity: "warning",
    message: ({ id, contentType }) =>
      `${id} takes ${contentType} of unknown shape; whatever is passed compiles.`,
    hint: () => "Add a `schema`.",
  }),
  "lint/no-error-response": define<{ id: string | null }>({
    severity: "info",
    message: ({ id }) =>
      id === null
        ? "No operation declares an error response (4XX, 5XX or `default`); bodies of errors are untyped."
        : `${id} declares no error response (4XX, 5XX or \`default\`), although other operations do.`,
    hint: ({ id }) =>
      id === null
        ? "Add a `default` response, or name the schema of errors in `conventions.errors` of the configuration."
        : "Add a `default` response.",
  }),
  "lint/no-security": define<{ id: string | null }>({
    severity: "warning",
    message: ({ id }) =>
      id === null
        ? "The description says nowhere how callers authenticate."
        : `${id} does not say whether it needs credentials, although other operations do.`,
    hint: ({ id }) =>
      id === null
        ? "Add security schemes and `security`; an empty `security: []` says that there is none."
        : "Add `security`; for a public operation `security: []`.",
  }),
  "lint/no-server": define<{ url: string | null }>({
    severity: "info",
    message: ({ url }) =>
      url === null
        ? "The description names no server; every user of the SDK must give its address."
        : `The server \`${url}\` has no host; every user of the SDK must give its address.`,
    hint: () =>
      "Add an absolute URL to `servers` (in Swagger 2.0: `host` and `schemes`).",
  }),
  "lint/unclear-pagination": define<{
    id: string;
    parameters: readonly string[];
  }>({
    severity: "warning",
    message: ({ id, parameters }) =>
      `${id} takes ${parameters.map((name) => `\`${name}\``).join(" and ")}, but how its next page is read is not clear; it is no pager in the SDK.`,
    hint: () =>
      "Declare the parameter and the member of the answer that carry on, or add a rule to `conventions.pagination` of the configuration.",
  }),
  "lint/overlapping-paths": define<{ path: string; other: string }>({
    severity: "info",
    message: ({ path, other }) =>
      `One URL can fit both ${path} and ${other}; which of them answers is up to the server.`,
    hint: () =>
      "Let one of them have a fixed segment where the other has none.",
  }),
  "lint/trailing-slash": define<{ path: string; most: boolean }>({
    severity: "info",
    message: ({ path, most }) =>
      most
        ? `${path} does not end with a slash, although most paths do.`
        : `${path} ends with a slash, although most paths do not.`,
    hint: () => "Decide for one of them; servers tell them apart.",
  }),
  "lint/query-in-path": define<{ path: string }>({
    severity: "warning",
    message: ({ path }) =>
      `The path ${path} has a query or a fragment, which clients escape.`,
    hint: () => "Describe what follows `?` by parameters `in: query`.",
  }),
  "lint/inconsistent-naming": define<{
    what: string;
    style: string;
    names: readonly string[];
  }>({
    severity: "info",
    message: ({ what, style, names }) =>
      `Nearly all ${what} are written in ${style}, but not ${listed(names)}.`,
    hint: () =>
      "In an API that is in use names stay; decide for one way before it is.",
  }),
  "lint/unused-component": define<{ noun: string; name: string }>({
    severity: "info",
    message: ({ noun, name }) => `Nothing refers to the ${noun} \`${name}\`.`,
    hint: () => "Remove it, or refer to it where it was meant.",
  }),
  "lint/duplicate-enum-value": define<{ value: string }>({
    severity: "warning",
    message: ({ value }) => `The enum lists ${value} twice.`,
    hint: () => "Remove one of them.",
  }),
  "lint/discriminator-not-required": define<{
    name: string;
    variants: readonly string[];
  }>({
    severity: "warning",
    message: ({ name, variants }) =>
      `\`${name}\` tells the variants apart, but is not required in ${listed(variants)}.`,
    hint: ({ name }) => `Add \`${name}\` to \`required\` of each variant.`,
  }),
  "lint/invalid-example": define<{
    member: string;
    expected: string;
    found: string;
  }>({
    severity: "warning",
    message: ({ member, expected, found }) =>
      `The example does not fit its schema: ${member === "" ? "" : `at \`${member}\` `}expected ${expected}, found ${found}.`,
    hint: () => "Correct the example, or the schema.",
  }),
};

/** Names in a sentence, the first few. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function named(keywords: readonly string[]): string {
  return keywords.map((name) => `\`${name}\``).join(", ");
}
