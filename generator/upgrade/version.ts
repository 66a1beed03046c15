import { diagnostic, type Report } from "../diagnostics/index.js";
import { own } from "../model/index.js";
import type { SourceDocument } from "../source/index.js";
import type { UpgradedDocument } from "./document.js";

/** The version of the specification that a description names; null after an error was reported. */
export function versionOf(
  { tree, file }: SourceDocument,
  report: Report,
): UpgradedDocument["specification"] | null {
  const key = ["openapi", "swagger"].find((name) => Object.hasOwn(tree, name));
  if (key === undefined) {
    report(diagnostic("source/not-openapi", {}, { file, pointer: "" }));
    return null;
  }
  // YAML reads an unquoted 3.1 or 2.0 as a number.
  const value = own(tree, key);
  const written = typeof value === "number" ? value.toFixed(1) : value;
  const text = typeof written === "string" ? written : JSON.stringify(written);
  const match = /^(2\.0|3\.[012])(?:\.\d+)?(?:-[\w.]+)?$/.exec(text ?? "");
  const version = match?.[1] as UpgradedDocument["specification"] | undefined;
  if (version === undefined || (version === "2.0") !== (key === "swagger")) {
    report(
      diagnostic(
        "source/unsupported-version",
        { key, version: text ?? "" },
        { file, pointer: `/${key}` },
      ),
    );
    return null;
  }
  return version;
}
