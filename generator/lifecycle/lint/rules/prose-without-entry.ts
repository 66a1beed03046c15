import { diagnostic } from "../../../diagnostics/index.js";
import { mine, proposed } from "../../mine/index.js";
import type { LintRule } from "../rule.js";

/** A description says "deprecated" of an element that has no record. */
export const proseWithoutEntry: LintRule = ({ document, report }) => {
  for (const { confidence, select, source } of mine(document))
    if (confidence >= proposed)
      report(
        diagnostic(
          "lifecycle/prose-without-entry",
          { element: Object.values(select).join(" ") },
          source,
        ),
      );
};
