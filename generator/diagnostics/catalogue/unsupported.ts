import { define } from "./define.js";

/** Diagnostics of the area `unsupported/`: what the description says and generated code cannot honour. */
export const unsupportedCatalogue = {
  "unsupported/webhook-path-parameter": define<{ name: string }>({
    severity: "info",
    message: ({ name }) =>
      `The path parameter \`${name}\` of what the API calls is left out: no path is known there.`,
    hint: () =>
      "The receiver chooses the path; let the API send the value in the query, a header or the body.",
  }),
  "unsupported/link-to-elsewhere": define<{ key: string; reference: string }>({
    severity: "info",
    message: ({ key, reference }) =>
      `The link \`${key}\` leads to another description (${reference}); it gets no code.`,
    hint: () =>
      "Only operations of this description have inputs: name one by `operationId`, or by an `operationRef` such as `#/paths/~1users~1{id}/get`.",
  }),
  "unsupported/get-body": define<{ method: string; path: string }>({
    severity: "warning",
    message: ({ method, path }) =>
      `${method} ${path} declares a body, which HTTP clients do not send with ${method}.`,
    hint: () =>
      "Use a method that carries a body, or query parameters; the body is sent only through a transport that can.",
  }),
};
