import { define } from "./define.js";

/** Diagnostics of the openapi-fetch target: what its types cannot say. */
export const openApiFetchCatalogue = {
  "openapi-fetch/lost-reference": define<{ ref: string; reason: string }>({
    severity: "warning",
    message: ({ ref, reason }) =>
      `schema.d.ts says \`unknown\` for ${JSON.stringify(ref)}: ${reason}.`,
    hint: () =>
      "Write the part below `components/schemas`, and refer to it there.",
  }),
  "openapi-fetch/lost-operation": define<{ method: string; path: string }>({
    severity: "warning",
    message: ({ method, path }) =>
      `${method} ${path} is not in schema.d.ts: openapi-fetch does not know the method ${method}.`,
    hint: () => "Call it with `fetch`, or use the `typescript` target.",
  }),
  "openapi-fetch/lost-callback": define<{ key: string }>({
    severity: "info",
    message: ({ key }) =>
      `The callback \`${key}\` is not in schema.d.ts, which has paths and webhooks only; its named schemas are.`,
    hint: () =>
      "The `typescript` target has types and validators for what is called back.",
  }),
  "openapi-fetch/lost-parameter": define<{
    name: string;
    method: string;
    path: string;
  }>({
    severity: "warning",
    message: ({ name, method, path }) =>
      `The parameter ${JSON.stringify(name)} of ${method} ${path} is not in schema.d.ts: openapi-fetch does not know the whole query string as one parameter.`,
    hint: () =>
      "Describe the query's parts as parameters, or use the `typescript` target.",
  }),
};
