import { withoutHidden } from "../../hidden-text.js";
import { addDays } from "../date.js";
import type { Notice } from "./index.js";

/**
 * Cut-offs and milestones as all-day events (RFC 5545). Ids and stamps depend on the entry and `asOf` only, so that a
 * calendar that subscribed sees changes, not copies.
 */
export function noticesCalendar(
  notices: readonly Notice[],
  title: string,
  asOf: string,
): string {
  const events = notices.flatMap((notice) => eventsOf(notice, asOf));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sundial//Lifecycle//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escape(title)}`,
    `X-WR-CALNAME:${escape(title)}`,
    ...events.flat(),
    "END:VCALENDAR",
  ];
  return lines.map(fold).join("\r\n") + "\r\n";
}

function eventsOf(notice: Notice, asOf: string): readonly string[][] {
  const { id, cutOff, milestones } = notice;
  return [
    ...milestones.map(({ on, effect }) =>
      event(`${id}-${effect}`, on, `${id}: ${effect}`, notice, asOf),
    ),
    ...(cutOff === null
      ? []
      : [event(`${id}-cut-off`, cutOff, `${id}: cut-off`, notice, asOf)]),
  ];
}

function event(
  uid: string,
  on: string,
  summary: string,
  notice: Notice,
  asOf: string,
): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escape(uid.replaceAll(" ", "-"))}@sundial`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escape(summary)}`,
    `DESCRIPTION:${escape([notice.sentence, ...notice.elements].join("\n"))}`,
    ...(notice.guide === null ? [] : [`URL:${notice.guide}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** Section 3.3.11: backslash, semicolon, comma and line breaks; other control characters do not belong there. */
function escape(text: string): string {
  return withoutHidden(text)
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/[\u0000-\u001f\u007f]/g, " ");
}

/** Section 3.1: no line longer than 75 octets; a continuation begins with a space, never inside of a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
