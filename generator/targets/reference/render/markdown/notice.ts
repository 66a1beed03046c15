import { markdownCode, markdownText } from "../../../../lifecycle/text.js";
import type { NoticeModel } from "../../model.js";

/** Where an operation stands: the address of its section, by its id; null where it has none. */
export type Links = (operation: string) => string | null;

/** `Sunset`, `Deprecated` or `Removed`. */
export function labelOf({ removed, phase }: NoticeModel): string {
  if (removed) return "Removed";
  return phase === "sunset" ? "Sunset" : "Deprecated";
}

/** The notice in one line: `**Sunset**: cut-off 2026-04-04. Use …`. */
export function noticeLine(notice: NoticeModel, links: Links): string {
  const { end, countdown, announcedOn, reason, guide, milestones } = notice;
  const instead = insteadText(notice, links);
  const parts = [
    `**${labelOf(notice)}**: ${markdownText(end)}.`,
    countdown === null ? null : `**${countdown}.**`,
    instead === "" ? null : `Use ${instead}.`,
    guide === null ? null : `[How to move](${address(guide)}).`,
    reason === null ? null : `${markdownText(reason).replace(/\.$/, "")}.`,
    announcedOn === null ? null : `Announced ${announcedOn}.`,
    ...milestones.map(({ on, effect }) => `${on}: ${markdownText(effect)}.`),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** In angle brackets only where it needs them (CommonMark section 6.3). */
function address(url: string): string {
  return /[()\s\\]/.test(url) ? `<${url}>` : url;
}

/** What to use; empty where nothing is named. */
export function insteadText(
  { replacement }: NoticeModel,
  links: Links,
): string {
  if (replacement === null) return "";
  const { text, operation } = replacement;
  const address = operation === null ? null : links(operation);
  const shown = /^[\w$.[\]-]+$/.test(text)
    ? markdownCode(text)
    : markdownText(text);
  return address === null ? shown : `[${shown}](${address})`;
}
