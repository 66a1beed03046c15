import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** OpenAPI 3.1 section 4.8.16: the responses should cover a successful operation. Redirects count as success. */
export const noSuccessResponse: Rule = ({ operations }, report) => {
  for (const { id, responses, source } of operations)
    if (!responses.some(({ status }) => /^([123]|default)/.test(status)))
      report(diagnostic("lint/no-success-response", { id }, source));
};
