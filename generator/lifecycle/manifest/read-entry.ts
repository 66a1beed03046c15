import { diagnostic, type Report } from "../../diagnostics/index.js";
import {
  compareText,
  isObject,
  type CutOff,
  type Phase,
  type Replacement,
} from "../../model/index.js";
import type { Facts } from "../sources/claim.js";
import type { ManifestEntry, Milestone, Notice } from "./manifest.js";
import type { Reader } from "./reader.js";
import { readRemoved } from "./read-removed.js";
import { readSelect } from "./read-selector.js";

/** Reads one entry; null when it lacks an id or a selector, which was reported. */
export function readEntry(
  reader: Reader,
  report: Report,
): ManifestEntry | null {
  const id = reader.parsed("id", entryId, "letters, digits, `.`, `_` and `-`");
  if (id === null && !reader.has("id")) reader.missing("id");
  const select = readSelect(reader);
  const entry = {
    ...readFacts(reader, report),
    notices: readNotices(reader),
    removed: readRemoved(reader),
    source: reader.source,
  };
  reader.end();
  return id === null || select === null ? null : { id, select, ...entry };
}

/** Reads what an entry, or `x-lifecycle` on an element, says about the end of an element. */
export function readFacts(reader: Reader, report: Report): Facts {
  const facts = {
    phase: reader.oneOf<Phase>("phase", ["production", "sunset", "deprecated"]),
    announcedOn: reader.date("announcedOn"),
    cutOff: readCutOff(reader),
    milestones: readMilestones(reader),
    replacement: readReplacement(reader),
    reason: reader.text("reason"),
  };
  checkOrder(reader, facts, report);
  return facts;
}

/** Ids stand in allow-lists as `id` and `id@date`. */
export function entryId(text: string): string | null {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(text) ? text : null;
}

function readCutOff(entry: Reader): CutOff | null {
  const reader = entry.child("cutOff");
  if (reader === null) return null;
  const on = reader.date("on");
  const release = reader.text("release");
  const dated = on !== null || release !== null;
  const status = reader.oneOf("status", ["committed", "planned", "tba"]);
  if (status === "tba" && on !== null)
    reader.wrong("status", status, "committed or planned beside a date");
  if (!dated && status === null && !reader.has("on") && !reader.has("release"))
    reader.missing("on");
  if (!dated && status !== null && status !== "tba") reader.missing("on");
  reader.end();
  return { on, release, status: status ?? (dated ? "committed" : "tba") };
}

function readMilestones(entry: Reader): readonly Milestone[] {
  const milestones = entry.children("milestones").flatMap((reader) => {
    const on = reader.requiredDate("on");
    const effect = reader.parsed("effect", kebab, "a word such as no-new-use");
    if (effect === null && !reader.has("effect")) reader.missing("effect");
    reader.end();
    return on === null || effect === null ? [] : [{ on, effect }];
  });
  return milestones.sort((a, b) => compareText(a.on, b.on));
}

function kebab(text: string): string | null {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) ? text : null;
}

function readNotices(entry: Reader): readonly Notice[] {
  const notices = entry.children("notices").flatMap((reader) => {
    const on = reader.requiredDate("on");
    const url = reader.parsed("url", webAddress, "an http(s) address");
    reader.end();
    return on === null ? [] : [{ on, url }];
  });
  return notices.sort((a, b) => compareText(a.on, b.on));
}

const REPLACEMENT_KINDS: readonly Replacement["kind"][] = [
  "operation",
  "parameter",
  "property",
  "enumValue",
  "schema",
  "terraform",
  "url",
  "text",
];

function readReplacement(entry: Reader): Replacement | null {
  const reader = entry.child("replacement");
  if (reader === null) return null;
  const kind = reader.oneOf("kind", REPLACEMENT_KINDS);
  if (kind === null && !reader.has("kind")) reader.missing("kind");
  const ref = reader.requiredText("ref");
  const map = readMap(reader);
  const guide = reader.parsed("guide", webAddress, "an http(s) address");
  reader.end();
  return kind === null || ref === null ? null : { kind, ref, map, guide };
}

function readMap(reader: Reader): Replacement["map"] {
  const value = reader.raw("map");
  if (value === null) return null;
  if (value === "none" || value === "rename") return value;
  if (!isObject(value))
    return reader.wrong("map", value, "none, rename or a table of values");
  const table = Object.create(null) as Record<string, string>;
  for (const [from, to] of Object.entries(value)) {
    if (typeof to === "object")
      return reader.wrong("map", value, "a table of plain values");
    table[from] = String(to);
  }
  return table;
}

function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s<>"'`]+$/i.test(text) ? text : null;
}

function checkOrder(
  reader: Reader,
  entry: Pick<Facts, "announcedOn" | "cutOff">,
  report: Report,
): void {
  const { announcedOn, cutOff } = entry;
  if (announcedOn === null) return;
  const on = cutOff?.on ?? null;
  if (on !== null && on <= announcedOn)
    report(
      diagnostic(
        "lifecycle/cut-off-before-announcement",
        { announcedOn, cutOff: on },
        reader.at("cutOff"),
      ),
    );
}
