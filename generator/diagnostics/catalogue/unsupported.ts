import { define } from "./define.js";

/** Diagnostics of the area `unsupported/`: what the description says and generated code cannot honour. */
export const unsupportedCatalogue = {
  "unsupported/get-body": define<{ method: string; path: string }>({
    severity: "warning",
    message: ({ method, path }) =>
      `${method} ${path} declares a body, which HTTP clients do not send with ${method}.`,
    hint: () =>
      "Use a method that carries a body, or query parameters; the body is sent only through a transport that can.",
  }),
};
