import { define } from "./define.js";

/** Diagnostics of the area `unsupported/`: what the description says and generated code cannot honour. */
export const unsupportedCatalogue = {
  "unsupported/callback": define<{ names: readonly string[] }>({
    severity: "info",
    message: ({ names }) =>
      `What the API calls back (${names.map((name) => `\`${name}\``).join(", ")}) gets no code of its own: a client does not receive it.`,
    hint: () =>
      "Its named schemas have types and validators, which a receiver can use: name those of its bodies in `components/schemas`.",
  }),
  "unsupported/get-body": define<{ method: string; path: string }>({
    severity: "warning",
    message: ({ method, path }) =>
      `${method} ${path} declares a body, which HTTP clients do not send with ${method}.`,
    hint: () =>
      "Use a method that carries a body, or query parameters; the body is sent only through a transport that can.",
  }),
};
