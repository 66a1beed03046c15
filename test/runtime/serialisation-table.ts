import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { expect } from "vitest";
import type { Serialisation } from "./codecs.js";
import type { RawRequest } from "./server.js";

/** Rows of one cell of the table. */
export interface Group extends Serialisation {
  readonly from: string;
  readonly rows: readonly Row[];
}

/** A value, and what comes of it. */
export interface Row {
  readonly name?: string;
  readonly value: unknown;
  readonly as?: string;
  readonly template?: string;
  readonly wire?: string | null;
  readonly error?: string;
}

export const groups = load(
  readFileSync(new URL("serialisation.yaml", import.meta.url), "utf8"),
) as readonly Group[];

export const rows = groups.flatMap((group) =>
  group.rows.map((row) => ({
    group,
    row,
    title: `${JSON.stringify(row.value)}${row.as === undefined ? "" : ` as ${row.as}`} → ${row.error ?? JSON.stringify(row.wire)}`,
  })),
);

/** The cell as text. */
export function heading(group: Group): string {
  const { in: location, style, explode, allowReserved } = group;
  const { content, collectionFormat } = group;
  return [
    location,
    style ?? content ?? collectionFormat,
    ...(explode === true ? ["explode"] : []),
    ...(allowReserved === true ? ["allowReserved"] : []),
  ].join(" ");
}

/** What came in place of the parameter; null: nothing. */
export function received(
  group: Group,
  template: string,
  name: string,
  request: RawRequest,
): string | null {
  if (group.in === "path") {
    const [before = "", after = ""] = template.split(`{${name}}`);
    expect(request.url.startsWith(before)).toBe(true);
    expect(request.url.endsWith(after)).toBe(true);
    return request.url.slice(before.length, request.url.length - after.length);
  }
  if (group.in === "header") {
    const index = request.rawHeaders.findIndex(
      (header, at) =>
        at % 2 === 0 && header.toLowerCase() === name.toLowerCase(),
    );
    return index < 0 ? null : (request.rawHeaders[index + 1] ?? null);
  }
  if (group.in === "cookie") return request.headers.cookie ?? null;
  const mark = request.url.indexOf("?");
  return mark < 0 ? null : request.url.slice(mark + 1);
}

/** The value of a row, of its kind. */
export function valueOf({ value, as }: Row): unknown {
  switch (as) {
    case "bigint":
      return BigInt(value as string);
    case "date":
      return new Date(value as string);
    case "invalidDate":
      return new Date(Number.NaN);
    case "loneSurrogate":
      return "\ud800";
    case "dateMember":
      return mapMembers(value, (text) => new Date(text));
    case "bigintMember":
      return mapMembers(value, BigInt);
    case undefined:
      return value;
    default:
      throw new Error(`unknown kind of value: ${as}`);
  }
}

function mapMembers(value: unknown, make: (text: string) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(value as Record<string, string>).map(([key, text]) => [
      key,
      make(text),
    ]),
  );
}
