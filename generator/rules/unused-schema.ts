import { diagnostic } from "../diagnostics/index.js";
import type { Rule } from "./rule.js";

/** A schema that no request and no response leads to; that of errors may be in use by convention only. */
export const unusedSchema: Rule = ({ schemas, errors }, report) => {
  for (const { id, usage, schema } of schemas)
    if (!usage.request && !usage.response && id !== errors?.schema)
      report(diagnostic("lint/unused-schema", { id }, schema.source));
};
