import { diagnostic } from "../../../diagnostics/index.js";
import { replacementElement } from "../replacement.js";
import type { LintRecord, LintRule } from "../rule.js";

/** Following the replacements leads back to where it began. */
export const replacementCycle: LintRule = (context) => {
  const records = new Map(
    context.records.map((record) => [record.element.name, record]),
  );
  for (const start of context.records) {
    const way = [start];
    for (;;) {
      const next = replacementElement(way.at(-1)!, context);
      const record = next === null ? undefined : records.get(next.name);
      if (record === undefined) break;
      if (record === start) {
        report(way);
        break;
      }
      // A cycle further on is reported from its own members.
      if (way.includes(record)) break;
      way.push(record);
    }
  }

  function report(way: readonly LintRecord[]): void {
    const [start, ...others] = way;
    context.report(
      diagnostic(
        "lifecycle/replacement-cycle",
        { way: [...way, start!].map(({ label }) => label) },
        start!.source,
        others.map(({ label, source }) => ({
          message: `The ${label}.`,
          source,
        })),
      ),
    );
  }
};
