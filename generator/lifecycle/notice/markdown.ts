import { markdownCode, markdownText } from "../text.js";
import type { Notice } from "./index.js";

/** Notices as a Markdown document. */
export function noticesMarkdown(
  notices: readonly Notice[],
  title: string,
  asOf: string,
): string {
  const head = `# ${markdownText(title)}: what ends\n\nAs of ${asOf}.\n`;
  if (notices.length === 0) return `${head}\nNothing is in Sunset.\n`;
  return head + notices.map((notice) => `\n${section(notice)}`).join("");
}

function section(notice: Notice): string {
  const blocks = [`## ${headline(notice)}`, opening(notice)];
  if (notice.reason !== null) blocks.push(markdownText(notice.reason));
  if (notice.milestones.length > 0)
    blocks.push(
      notice.milestones
        .map(({ on, effect }) => `- ${on}: ${markdownText(effect)}`)
        .join("\n"),
    );
  blocks.push("Affected:");
  blocks.push(
    notice.elements.map((element) => `- ${markdownText(element)}`).join("\n"),
  );
  return blocks.join("\n\n") + "\n";
}

function headline({ id, cutOff, release }: Notice): string {
  if (cutOff !== null) return `${markdownText(id)} ends on ${cutOff}`;
  return release === null
    ? `${markdownText(id)} will end`
    : `${markdownText(id)} ends with release ${markdownText(release)}`;
}

function opening(notice: Notice): string {
  const { daysLeft, countdown, replacement, guide } = notice;
  const parts: string[] = [];
  if (daysLeft !== null && countdown)
    parts.push(`**${daysLeft} ${daysLeft === 1 ? "day" : "days"} left.**`);
  parts.push("It works as before until then.");
  if (replacement !== null)
    parts.push(
      `${countdown ? "Please move now to" : "Use instead:"} ${markdownCode(replacement)}.`,
    );
  if (guide !== null) parts.push(`[How to move](<${guide}>).`);
  return parts.join(" ");
}
