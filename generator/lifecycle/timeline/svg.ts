import { addMonths, daysBetween } from "../date.js";
import { escapeHtml } from "../html.js";
import type { Timeline, TimelineRow } from "./index.js";

const width = 960;
const labelWidth = 210;
/** Room for the end in words. */
const right = 122;
const top = 76;
const rowHeight = 30;
const barHeight = 10;
const plot = width - labelWidth - right;

/** The stylesheet of the picture: part of the page that holds it, or of the file. Shapes differ, not only colours. */
export const timelineCss = `.tl{font:13px/1.3 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.tl text{fill:var(--tl-fg,#1c2024)}
.tl .tl-muted{fill:var(--tl-muted,#555e69)}
.tl .tl-grid{stroke:var(--tl-grid,#e1e5ea);stroke-width:1}
.tl .tl-sunset{fill:var(--tl-sunset,#d99000)}
.tl .tl-over{fill:var(--tl-over,#c93a3a)}
.tl .tl-open{fill:none;stroke:var(--tl-sunset,#d99000);stroke-width:2;stroke-dasharray:5 4}
.tl .tl-mark{fill:var(--tl-bg,#fff);stroke:var(--tl-fg,#1c2024);stroke-width:2}
.tl .tl-end{fill:var(--tl-fg,#1c2024)}
.tl .tl-asof{stroke:var(--tl-muted,#555e69);stroke-width:1.5;stroke-dasharray:3 3}
.tl .tl-today{stroke:var(--tl-accent,#2952c8);stroke-width:2}
.tl .tl-today-text{fill:var(--tl-accent,#2952c8);font-weight:600}`;

const darkVariables =
  "--tl-fg:#e6e9ee;--tl-muted:#a3adba;--tl-grid:#333a44;--tl-sunset:#e0a52e;--tl-over:#ef6a6a;--tl-bg:#14181d;--tl-accent:#8fb0ff";

/** The picture as SVG. `standalone`: with its own styles, for a file; else for the inside of a page that has them. */
export function timelineSvg(timeline: Timeline, standalone: boolean): string {
  const height = top + timeline.rows.length * rowHeight + 14;
  const x = scale(timeline);
  const parts = [
    ...ticks(timeline, x, height),
    ...lines(timeline, x, height),
    ...timeline.rows.flatMap((row, index) => rowParts(row, index, x)),
    legend(),
  ];
  const style = standalone
    ? `<style>${timelineCss}@media(prefers-color-scheme:dark){.tl{${darkVariables}}}</style>`
    : "";
  return `<svg class="tl" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="tl-title tl-desc"><title id="tl-title">Timeline of what ends</title><desc id="tl-desc">${escapeHtml(description(timeline))}</desc>${style}${parts.join("")}</svg>`;
}

type Scale = (date: string) => number;

function scale({ from, to }: Timeline): Scale {
  const days = daysBetween(from, to);
  return (date) => round(labelWidth + (daysBetween(from, date) / days) * plot);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Months, quarters or years, so that there are some dozen at most. */
function ticks({ from, to }: Timeline, x: Scale, height: number): string[] {
  const months = Math.round(daysBetween(from, to) / 30.4);
  const step = months <= 12 ? 1 : months <= 36 ? 3 : 12;
  const marks: string[] = [];
  for (
    let date = aligned(from, step);
    date <= to;
    date = addMonths(date, step)
  ) {
    const at = x(date);
    const text = step === 12 ? date.slice(0, 4) : date.slice(0, 7);
    marks.push(
      `<line class="tl-grid" x1="${at}" y1="${top - 8}" x2="${at}" y2="${height - 8}"/>`,
    );
    if (at < width - right - 24)
      marks.push(
        `<text class="tl-muted" x="${at + 4}" y="${top - 12}">${text}</text>`,
      );
  }
  return marks;
}

/** The first month from `from` on that the step counts. */
function aligned(from: string, step: number): string {
  let date = from;
  while ((Number(date.slice(5, 7)) - 1) % step !== 0) date = addMonths(date, 1);
  return date;
}

function lines({ asOf, today }: Timeline, x: Scale, height: number): string[] {
  const line = (date: string, kind: string, label: string): string => {
    const at = x(date);
    const flip = at > width - 160;
    // Each on a line of its own, since the two days may be near.
    const y = kind === "tl-today" ? top - 40 : top - 26;
    return `<line class="${kind}" x1="${at}" y1="${y - 9}" x2="${at}" y2="${height - 8}"/><text class="${kind}-text${kind === "tl-asof" ? " tl-muted" : ""}" x="${flip ? at - 5 : at + 5}" y="${y}"${flip ? ' text-anchor="end"' : ""}>${label} ${date}</text>`;
  };
  const marks: string[] = [];
  if (asOf !== null && asOf !== today)
    marks.push(line(asOf, "tl-asof", "as of"));
  if (today !== null) marks.push(line(today, "tl-today", "today"));
  return marks;
}

function rowParts(row: TimelineRow, index: number, x: Scale): string[] {
  const middle = top + index * rowHeight + rowHeight / 2;
  const y = middle - barHeight / 2;
  const start = row.announcedOn === null ? null : x(row.announcedOn);
  const end = row.cutOff === null ? null : x(row.cutOff);
  const edge = width - right;
  const bar = (kind: string, from: number, to: number): string =>
    `<rect class="${kind}" x="${from}" y="${y}" width="${round(Math.max(0, to - from))}" height="${barHeight}" rx="3"/>`;
  const parts = [
    `<text x="0" y="${middle + 4}">${escapeHtml(clipped(row.label, 28))}</text>`,
  ];
  // Where the beginning is not known, the bar begins at the edge, open.
  if (end !== null) {
    if (start === null) parts.push(openLine(labelWidth, end, middle));
    else parts.push(bar("tl-sunset", start, end));
    parts.push(bar("tl-over", end, edge));
    parts.push(
      `<rect class="tl-end" x="${end - 2}" y="${middle - 10}" width="4" height="20"/>`,
    );
  } else if (start !== null) parts.push(openLine(start, edge, middle));
  if (start !== null)
    parts.push(`<circle class="tl-mark" cx="${start}" cy="${middle}" r="5"/>`);
  for (const { on } of row.milestones) {
    const at = x(on);
    parts.push(`<path class="tl-mark" d="M${at} ${middle - 7}l7 7-7 7-7-7z"/>`);
  }
  parts.push(endText(row, middle));
  return parts;
}

function openLine(from: number, to: number, middle: number): string {
  return `<line class="tl-open" x1="${from}" y1="${middle}" x2="${to}" y2="${middle}"/>`;
}

/** The end in words, in a column of its own. */
function endText({ cutOff, release }: TimelineRow, middle: number): string {
  const text = cutOff ?? (release === null ? "open" : `release ${release}`);
  return `<text x="${width - right + 14}" y="${middle + 4}">${escapeHtml(clipped(text, 15))}</text>`;
}

function clipped(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters.slice(0, most - 1).join("")}…`;
}

function legend(): string {
  const item = (at: number, shape: string, text: string): string =>
    `<g transform="translate(${at} 14)">${shape}<text class="tl-muted" x="14" y="4">${text}</text></g>`;
  return [
    item(8, '<circle class="tl-mark" r="5"/>', "announced"),
    item(122, '<path class="tl-mark" d="M0-7l7 7-7 7-7-7z"/>', "milestone"),
    item(
      232,
      '<rect class="tl-end" x="-2" y="-8" width="4" height="16"/>',
      "cut-off",
    ),
    item(
      318,
      '<rect class="tl-sunset" x="-8" y="-5" width="16" height="10" rx="3"/>',
      "Sunset",
    ),
    item(
      412,
      '<rect class="tl-over" x="-8" y="-5" width="16" height="10" rx="3"/>',
      "Deprecated",
    ),
    item(542, '<line class="tl-open" x1="-8" x2="8" y1="0" y2="0"/>', "open"),
  ].join("");
}

/** The picture in words. */
function description({ rows, today, asOf }: Timeline): string {
  const day = today ?? asOf;
  const about = day === null ? "" : ` On ${day}:`;
  const texts = rows.map(({ label, cutOff, release, phase }) => {
    const end =
      cutOff ?? (release === null ? "to be announced" : `release ${release}`);
    return `${label}, ${phase}, cut-off ${end}`;
  });
  return `${rows.length} endings.${about} ${texts.join("; ")}.`;
}
