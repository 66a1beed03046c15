import { recall } from "../cache/index.js";
import type { Project } from "../config/index.js";
import type { Findings } from "../diagnostics/findings.js";
import { orderDiagnostics } from "../diagnostics/order.js";
import { shownPath, type Cause, type FileDrift } from "../emit/index.js";
import type { Given, Status } from "./command.js";
import { renderFindings, showFindings, statusOf } from "./findings.js";
import { projectFlags } from "./open-project.js";
import { count } from "./outcome.js";
import { stageText } from "./stages.js";
import type { Terminal } from "./terminal.js";

/** `sundial generate --check`: what differs from what would be generated, why, and the command that mends it. */
export async function check(
  project: Project | null,
  findings: Findings,
  given: Given,
  terminal: Terminal,
): Promise<Status> {
  const texts = new Map<string, string>();
  const drift = project && (await compare(project, findings, texts, terminal));
  const diagnostics = orderDiagnostics(findings.all);
  if (!given.has("quiet") || findings.hasErrors())
    showFindings(await renderFindings(diagnostics, texts), terminal);
  if (given.has("json"))
    terminal.out(toJson(drift ?? changedPins(project, findings)));
  if (drift === null) return project === null ? 2 : statusOf(diagnostics);
  if (drift.length > 0 && !given.has("json"))
    await explain(drift, given, terminal);
  else if (!given.has("json") && !given.has("quiet"))
    terminal.out("Everything is as it would be generated.\n");
  return drift.length > 0 ? 1 : statusOf(diagnostics);
}

/** What is at a URL is no longer what was accepted: a drift too, of the file that says so. */
function changedPins(
  project: Project | null,
  { all }: Findings,
): readonly Pick<FileDrift, "file" | "cause">[] {
  const changed = all.some(({ code }) => code === "source/pin-changed");
  const file = project?.pins ?? null;
  return changed && file !== null
    ? [{ file, cause: "description-changed" }]
    : [];
}

async function compare(
  project: Project,
  findings: Findings,
  texts: Map<string, string>,
  terminal: Terminal,
): Promise<readonly FileDrift[] | null> {
  if (recall(project) !== null) return [];
  const { checkProject } = await import("../generate.js");
  const { drift } = await checkProject(project, {
    findings,
    texts,
    onStage: (stage) => terminal.progress(stageText(stage)),
  });
  terminal.progress("");
  return drift;
}

/** The published shape, `schemas/check.schema.json`. */
function toJson(drift: readonly Pick<FileDrift, "file" | "cause">[]): string {
  const list = drift.map(({ file, cause }) => ({
    file: shownPath(file),
    cause,
  }));
  return JSON.stringify({ drift: list }, null, 2) + "\n";
}

/** Files whose difference is shown; more would bury the message. */
const shownDifferences = 10;

async function explain(
  drift: readonly FileDrift[],
  given: Given,
  terminal: Terminal,
): Promise<void> {
  const { difference } = await import("./difference.js");
  const { out, paint } = terminal;
  for (const [index, found] of drift.entries()) {
    const name = paint("strong", shownPath(found.file));
    const cause = causes[found.cause].text;
    // Where several causes come together, the detail says more than the first of them.
    const isMore = found.detail !== null && found.detail !== `the ${cause}`;
    out(`${name}: ${cause}${isMore ? ` (${found.detail})` : ""}\n`);
    if (index < shownDifferences && !given.has("quiet"))
      out(difference(found.disk, found.fresh, paint));
  }
  if (drift.length > shownDifferences && !given.has("quiet"))
    out(`(Differences are shown for the first ${shownDifferences}.)\n`);
  out("\n" + mends(drift, projectFlags(given)));
}

/** One line per cause: how many files, and the command that mends them. */
function mends(drift: readonly FileDrift[], flags: string): string {
  const lines = Object.entries(causes).flatMap(([cause, { noun, does }]) => {
    const found = drift.filter(
      (item) => item.cause === cause && item.mendable,
    ).length;
    if (found === 0) return [];
    const sentence = does.replace("$", found === 1 ? "it" : "them");
    return `${count(found, "file")} ${noun}: \`sundial generate${flags}\` ${sentence}.`;
  });
  for (const { file, cause, mendable } of drift)
    if (!mendable)
      lines.push(
        `${shownPath(file)}: \`rm ${shownPath(file)}\`${cause === "left-over" ? "" : ` and \`sundial generate${flags}\``}, or move it away; Sundial does not ${cause === "left-over" ? "delete" : "overwrite"} it.`,
      );
  return lines.join("\n") + "\n";
}

const causes: Readonly<
  Record<
    Cause,
    { readonly text: string; readonly noun: string; readonly does: string }
  >
> = {
  "description-changed": {
    text: "description changed",
    noun: "behind the description",
    does: "brings $ up to date",
  },
  "tool-changed": {
    text: "tool changed",
    noun: "from another Sundial",
    does: "writes $ with this one",
  },
  edited: {
    text: "edited by hand",
    noun: "edited",
    does: "writes $ anew, the edits are lost",
  },
  missing: {
    text: "missing",
    noun: "missing",
    does: "writes $",
  },
  "left-over": {
    text: "left over",
    noun: "left over",
    does: "removes $",
  },
};
