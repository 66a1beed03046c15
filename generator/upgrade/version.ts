import { diagnostic, type Report } from "../diagnostics/index.js";
import type { SourceDocument } from "../source/index.js";
import { writtenVersion, type Specification } from "../source/specification.js";

/** The version of the specification that a description names; null after an error was reported. */
export function versionOf(
  { tree, file }: SourceDocument,
  report: Report,
): Specification | null {
  const written = writtenVersion(tree);
  if (written === null) {
    report(diagnostic("source/not-openapi", {}, { file, pointer: "" }));
    return null;
  }
  const { key, text, quoted, specification } = written;
  if (!quoted)
    report(
      diagnostic(
        "source/unquoted",
        { name: key, found: text },
        { file, pointer: `/${key}` },
      ),
    );
  if (specification === null)
    report(
      diagnostic(
        "source/unsupported-version",
        { key, version: text },
        { file, pointer: `/${key}` },
      ),
    );
  return specification;
}
