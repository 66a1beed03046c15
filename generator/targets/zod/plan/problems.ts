import { diagnostic, type Report } from "../../../diagnostics/index.js";
import type { Document, SourceRef } from "../../../model/index.js";
import type { Problem } from "../../../validators/index.js";
import { extraRoot } from "./operations.js";

/**
 * Says what keeps a schema from meaning what the description says, where it stands. `extra`: the places of schemas that
 * were added to the tree.
 */
export function reportProblem(
  problem: Problem,
  document: Document,
  extra: readonly SourceRef[],
  report: Report,
): void {
  const [, root, index] = problem.pointer.split("/");
  const source =
    root === extraRoot
      ? extra[Number(index)]!
      : { ...document.source, pointer: problem.pointer };
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
