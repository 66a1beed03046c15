import { diagnostic, type Report } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/nearest.js";
import { isIsoDate } from "../../lifecycle/date.js";

/** What a configuration can say about the reference. */
export interface ReferenceOptions {
  readonly formats: ReadonlySet<Format>;
  /** The day that countdowns and the timeline are for; null: no countdown. */
  readonly asOf: string | null;
}

export type Format = "html" | "markdown";

const formats: readonly Format[] = ["html", "markdown"];

/** Checks and completes the target's options: `formats` (`html`, `markdown`; default both) and `asOf` (a date). */
export function referenceOptions(
  raw: Readonly<Record<string, unknown>>,
  report: Report,
): ReferenceOptions {
  const wrong = (expected: string, found: unknown): null => {
    report(
      diagnostic(
        "config/wrong-value",
        { expected, found: JSON.stringify(found) ?? String(found) },
        null,
      ),
    );
    return null;
  };
  const known = ["formats", "asOf"];
  for (const member of Object.keys(raw))
    if (!known.includes(member))
      report(
        diagnostic(
          "config/unknown-member",
          { member, suggestion: didYouMean(member, known) },
          null,
        ),
      );
  const { formats: wanted = formats, asOf = null } = raw;
  const list = Array.isArray(wanted)
    ? (wanted as readonly unknown[])
    : [wanted];
  const chosen = formats.filter((format) => list.includes(format));
  if (chosen.length === 0 || chosen.length !== new Set(list).size)
    wrong('formats to be a list of "html" and "markdown"', wanted);
  const isDate = typeof asOf === "string" && isIsoDate(asOf);
  if (asOf !== null && !isDate) wrong("asOf to be a date, YYYY-MM-DD", asOf);
  return {
    formats: new Set(chosen.length === 0 ? formats : chosen),
    asOf: isDate ? asOf : null,
  };
}
