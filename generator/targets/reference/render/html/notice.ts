import { escapeHtml } from "../../../../lifecycle/html.js";
import type { NoticeModel } from "../../model.js";

/** How an operation is linked: its address in the page, by its id; null where it has no section. */
export type Links = (operation: string) => string | null;

/** `Sunset`, with the end where it fits: a word in a pill. */
export function badgeHtml(notice: NoticeModel | null): string {
  if (notice === null) return "";
  return `<span class="badge b-${kindOf(notice)}">${label(notice)}</span>`;
}

function kindOf({ removed, phase }: NoticeModel): string {
  return removed ? "removed" : phase;
}

function label({ removed, phase, countdown }: NoticeModel): string {
  if (removed) return "Removed";
  if (phase === "deprecated") return "Deprecated";
  return countdown === null ? "Sunset" : `Sunset · ${countdown}`;
}

/** The whole notice as a block. */
export function noticeHtml(notice: NoticeModel | null, links: Links): string {
  if (notice === null) return "";
  const { countdown, announcedOn, reason, milestones } = notice;
  const count = countdown === null ? "" : ` <strong>${countdown}.</strong>`;
  const since = announcedOn === null ? "" : ` Announced ${announcedOn}.`;
  const lines = [
    `<p><strong>${label({ ...notice, countdown: null })}: ${escapeHtml(notice.end)}.</strong>${count}${since}</p>`,
  ];
  const instead = insteadHtml(notice, links);
  if (instead !== "") lines.push(`<p>Use ${instead}.${guideHtml(notice)}</p>`);
  if (reason !== null) lines.push(`<p>${escapeHtml(reason)}</p>`);
  for (const { on, effect } of milestones)
    lines.push(`<p>${on}: ${escapeHtml(effect)}</p>`);
  return `<div class="notice n-${kindOf(notice)}">${lines.join("")}</div>\n`;
}

/** What to use, as a link where it has a section. */
export function insteadHtml(
  { replacement }: NoticeModel,
  links: Links,
): string {
  if (replacement === null) return "";
  const address =
    replacement.operation === null ? null : links(replacement.operation);
  const text = escapeHtml(replacement.text);
  if (address !== null)
    return `<a href="${escapeHtml(address)}"><code>${text}</code></a>`;
  return /^[\w$.[\]-]+$/.test(replacement.text) ? `<code>${text}</code>` : text;
}

function guideHtml({ guide }: NoticeModel): string {
  return guide === null
    ? ""
    : ` <a href="${escapeHtml(guide)}" rel="noreferrer">How to move</a>.`;
}

/** The end of an element of a table, in a few words. */
export function endHtml({ end, countdown }: NoticeModel): string {
  return countdown === null
    ? escapeHtml(end)
    : `${escapeHtml(end)}, <strong>${countdown}</strong>`;
}
