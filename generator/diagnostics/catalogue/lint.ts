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
  "lint/unused-schema": define<{ id: string }>({
    severity: "info",
    message: ({ id }) => `The schema \`${id}\` is used by no operation.`,
    hint: () =>
      "It is generated all the same; remove it where it is not meant.",
  }),
};
