import type { Converter } from "./shape.js";

/**
 * `date-time` as `Date` (RFC 3339). What is no such text is left alone. A `date` stays text: a day has no time zone, and
 * a `Date` would shift it.
 */
export const dateTime: Converter = {
  decode: (value) => {
    if (
      typeof value !== "string" ||
      !/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(
        value,
      )
    )
      return value;
    const date = new Date(value.replace(" ", "T"));
    return Number.isNaN(date.getTime()) ? value : date;
  },
  encode: (value) => value,
};

/** What a class such as `Temporal.Instant` or `Temporal.PlainDate` gives for a text; its `toJSON` writes it. */
export function parsedBy(type: { from(text: string): unknown }): Converter {
  return {
    decode: (value) => {
      if (typeof value !== "string") return value;
      try {
        return type.from(value);
      } catch {
        return value;
      }
    },
    encode: (value) => value,
  };
}
