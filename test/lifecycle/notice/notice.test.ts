import { describe, expect, it } from "vitest";
import { noticesCalendar } from "../../../generator/lifecycle/notice/calendar.js";
import { noticesOn } from "../../../generator/lifecycle/notice/index.js";
import { noticesMarkdown } from "../../../generator/lifecycle/notice/markdown.js";
import { attach } from "../support.js";
import { api, entries } from "../things.js";

const plain = api
  .replaceAll(/,? ?x-sunset: [\d-]+/g, "")
  .replace("deprecated: true\n      responses", "responses");

const manifest =
  entries(`- { id: list, select: { operation: listThings }, announcedOn: 2025-10-18, cutOff: { on: 2026-04-04, release: "4.9" }, milestones: [{ on: 2026-01-10, effect: no-new-use }], replacement: { kind: operation, ref: getThing, guide: "https://example.com/guide" }, reason: "Lists, *all* of them; too long." }
- { id: later, select: { operation: createThing }, announcedOn: 2025-10-18, cutOff: { on: 2027-04-04 } }
- { id: open, select: { version: v1alpha1 }, announcedOn: 2025-05-25, cutOff: { status: tba } }
- { id: over, select: { operation: deleteThing }, cutOff: { on: 2025-04-04 } }
- { id: planned, select: { schema: Spec }, announcedOn: 2026-12-01 }`);

const notices = (asOf: string, only?: string) =>
  noticesOn(attach(plain, manifest).document, asOf, only ?? null).filter(
    ({ id }) => !id.includes(" "),
  );

describe("notices", () => {
  it("are of what is in Sunset on that day, the nearest cut-off first", () => {
    expect(
      notices("2026-02-01").map(({ id, daysLeft, countdown }) => [
        id,
        daysLeft,
        countdown,
      ]),
    ).toEqual([
      ["list", 62, true],
      ["later", 427, false],
      ["open", null, false],
    ]);
    expect(notices("2026-04-04").map(({ id }) => id)).toEqual([
      "later",
      "open",
    ]);
    expect(notices("2025-06-01").map(({ id }) => id)).toEqual(
      ["open", "over"].filter((id) => id === "open"),
    );
  });

  it("can be of one entry", () => {
    expect(notices("2026-02-01", "later").map(({ id }) => id)).toEqual([
      "later",
    ]);
  });

  it("count the days in Markdown, in the countdown only", () => {
    const text = noticesMarkdown(
      notices("2026-02-01"),
      "Things *API*",
      "2026-02-01",
    );
    expect(text).toBe(`# Things \\*API\\*: what ends

As of 2026-02-01.

## list ends on 2026-04-04

**62 days left.** It works as before until then. Please move now to \`getThing (GET /v1/things/{uid})\`. [How to move](<https://example.com/guide>).

Lists, \\*all\\* of them; too long.

- 2026-01-10: no-new-use

Affected:

- operation listThings

## later ends on 2027-04-04

It works as before until then.

Affected:

- operation createThing

## open will end

It works as before until then.

Affected:

- operation listThingsAlpha
- version v1alpha1
`);
  });

  it("say so when there is nothing", () => {
    expect(noticesMarkdown([], "Things", "2026-02-01")).toBe(
      "# Things: what ends\n\nAs of 2026-02-01.\n\nNothing is in Sunset.\n",
    );
  });

  it("are all-day events of a calendar", () => {
    const text = noticesCalendar(
      notices("2026-02-01"),
      "Things, all",
      "2026-02-01",
    );
    const lines = text.split("\r\n");
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of lines)
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const unfolded = text.replaceAll("\r\n ", "").split("\r\n");
    expect(unfolded.filter((line) => line.startsWith("BEGIN:"))).toEqual([
      "BEGIN:VCALENDAR",
      "BEGIN:VEVENT",
      "BEGIN:VEVENT",
      "BEGIN:VEVENT",
    ]);
    expect(unfolded).toEqual(
      expect.arrayContaining([
        "NAME:Things\\, all",
        "UID:list-no-new-use@sundial",
        "DTSTART;VALUE=DATE:20260110",
        "DTEND;VALUE=DATE:20260111",
        "UID:list-cut-off@sundial",
        "DTSTAMP:20260201T000000Z",
        "DTSTART;VALUE=DATE:20260404",
        "SUMMARY:list: cut-off",
        "DESCRIPTION:Sunset: cut-off 2026-04-04. Use getThing (GET /v1/things/{uid}).\\noperation listThings",
        "URL:https://example.com/guide",
      ]),
    );
  });

  it("do not fold inside of a character", () => {
    const [notice] = notices("2026-02-01");
    const text = noticesCalendar(
      [{ ...notice!, sentence: "ü".repeat(200) }],
      "t",
      "2026-02-01",
    );
    expect(text.replaceAll("\r\n ", "")).toContain("ü".repeat(200));
    for (const line of text.split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
