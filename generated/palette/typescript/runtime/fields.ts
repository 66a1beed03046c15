import type { Converter } from "./shape.js";

/** Reads one text of a query, a header, a cookie or a form. Throws a TypeError that says what it is not. */
export type FieldReader = ((text: string) => unknown) | Converter;

/** A list: its texts stand beside each other under one name (`""`), or in one text with a separator between them. */
export type Field =
  FieldReader | readonly [read: FieldReader, separator: string];

/** Reads all texts of one name, at least one. */
export function readField(field: Field, texts: readonly string[]): unknown {
  if (!isList(field)) return one(field, texts[0]!);
  const [read, separator] = field;
  const all =
    separator === ""
      ? texts
      : texts.flatMap((text) => (text === "" ? [] : text.split(separator)));
  return all.map((text) => one(read, separator === "," ? text.trim() : text));
}

function isList(
  field: Field,
): field is readonly [read: FieldReader, separator: string] {
  return Array.isArray(field);
}

function one(read: FieldReader, text: string): unknown {
  return typeof read === "function" ? read(text) : read.decode(text);
}

export const asText = (text: string): string => text;

export const asNumber = (text: string): number => {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new TypeError("is not a number");
  return value;
};

export const asInt64 = (text: string): bigint => {
  if (!/^-?\d+$/.test(text)) throw new TypeError("is not an integer");
  return BigInt(text);
};

export const asBoolean = (text: string): boolean => {
  if (text !== "true" && text !== "false")
    throw new TypeError("is neither true nor false");
  return text === "true";
};

export const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new TypeError("is not JSON");
  }
};
