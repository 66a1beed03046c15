import { diagnostic, type Report } from "../../../diagnostics/index.js";
import type { Document } from "../../../model/index.js";
import type { Problem } from "../../../validators/index.js";

/** Says what keeps a schema from meaning what the description says, where it stands. */
export function reportProblem(
  problem: Problem,
  document: Document,
  report: Report,
): void {
  const source = { ...document.source, pointer: problem.pointer };
  switch (problem.kind) {
    case "invalid-pattern":
      return report(diagnostic("validators/invalid-pattern", problem, source));
    case "unresolved-reference":
      return report(
        diagnostic("validators/unresolved-reference", problem, source),
      );
    case "unsupported-keyword":
      return report(
        diagnostic("validators/unsupported-keyword", problem, source),
      );
    case "invalid-keyword":
      return report(diagnostic("validators/invalid-keyword", problem, source));
  }
}
