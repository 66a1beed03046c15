import { diagnostic } from "../../../diagnostics/index.js";
import { isMarked } from "../../sentence.js";
import type { LintRecord, LintRule } from "../rule.js";

/** A required input is in Sunset: nobody can stop sending it. */
export const requiredInSunset: LintRule = (context) => {
  const requests = new Set(
    context.document.schemas
      .filter(({ usage }) => usage.request)
      .map(({ id }) => id),
  );
  for (const record of context.records)
    if (isMarked(record.lifecycle) && isRequiredInput(record, requests))
      context.report(
        diagnostic(
          "lifecycle/required-in-sunset",
          { element: record.label },
          record.source,
        ),
      );
};

function isRequiredInput(
  { element, lifecycle }: LintRecord,
  requests: ReadonlySet<string>,
): boolean {
  if (lifecycle.direction === "response") return false;
  switch (element.kind) {
    case "parameter":
      // It goes with its operation where that ends, too.
      return (
        element.parameter.required && !isMarked(element.operation.lifecycle)
      );
    case "property":
      return (
        element.property.required &&
        element.property.schema.access !== "readOnly" &&
        (!element.named || requests.has(element.owner))
      );
    default:
      return false;
  }
}
