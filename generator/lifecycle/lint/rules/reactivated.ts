import { diagnostic } from "../../../diagnostics/index.js";
import { labelOf } from "../../elements.js";
import type { LintRule } from "../rule.js";

/** What was Deprecated, or gone with a tombstone, is back in Production. */
export const reactivated: LintRule = ({ base, elements, report }) => {
  if (base === null) return;
  const gone = new Set(
    base.document.lifecycle.removed.map(({ kind, id }) => `${kind} ${id}`),
  );
  for (const now of elements.values()) {
    const before = base.elements.get(now.name);
    const wasOver =
      before === undefined
        ? gone.has(now.name)
        : before.lifecycle?.phase === "deprecated";
    const isBack =
      now.lifecycle === null || now.lifecycle.phase === "production";
    if (wasOver && isBack)
      report(
        diagnostic(
          "lifecycle/reactivated",
          { element: labelOf(now) },
          now.source,
        ),
      );
  }
};
