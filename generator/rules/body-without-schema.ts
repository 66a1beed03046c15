import { diagnostic } from "../diagnostics/index.js";
import { isUntyped } from "./response-without-schema.js";
import type { Rule } from "./rule.js";

/** A request body of which only the media type is known: whatever is passed compiles. */
export const bodyWithoutSchema: Rule = ({ operations }, report) => {
  for (const { id, requestBody } of operations) {
    const untyped = requestBody?.contents.find(isUntyped);
    if (untyped === undefined) continue;
    const { contentType, source } = untyped;
    report(diagnostic("lint/body-without-schema", { id, contentType }, source));
  }
};
