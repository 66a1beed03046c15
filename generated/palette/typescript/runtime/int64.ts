import type { Converter } from "./shape.js";

/** int64 as `bigint`. */
export const int64: Converter = {
  decode: (value) =>
    typeof value === "number" && Number.isInteger(value)
      ? BigInt(value)
      : value,
  encode: (value) => value,
};

/** int64 as text, such as `"9007199254740993"`; a JSON number on the wire. */
export const int64Text: Converter = {
  decode: (value) =>
    typeof value === "bigint" ||
    (typeof value === "number" && Number.isInteger(value))
      ? String(value)
      : value,
  encode: (value) =>
    typeof value === "string" && /^-?\d+$/.test(value) ? BigInt(value) : value,
};

/**
 * `JSON.parse`, but integers that a number cannot hold come as `bigint`. Works without the source text that newer
 * engines give a reviver: such integers are made strings that begin with a mark the text does not have.
 * Undefined where there is none, so that `JSON.parse` does. Throws a SyntaxError.
 */
export function parseLossless(text: string): unknown {
  if (!/\d{16}/.test(text)) return undefined;
  let mark = "\u0001";
  let escaped = "\\u0001";
  while (text.includes(escaped)) {
    mark += "\u0001";
    escaped += "\\u0001";
  }
  const marked = text.replace(
    /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g,
    (token) =>
      /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))
        ? `"${escaped}${token}"`
        : token,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith(mark)
      ? BigInt(value.slice(mark.length))
      : value,
  ) as unknown;
}

/** `JSON.stringify`, but a `bigint` becomes a number with all its digits. Undefined where JSON has no form. */
export function stringifyLossless(value: unknown): string | undefined {
  return write(value, "");
}

function write(value: unknown, key: string): string | undefined {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null)
    return JSON.stringify(value) as string | undefined;
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function")
    return write((toJSON as (key: string) => unknown).call(value, key), key);
  if (Array.isArray(value))
    return `[${(value as unknown[]).map((item, index) => write(item, String(index)) ?? "null").join(",")}]`;
  const members: string[] = [];
  for (const [name, member] of Object.entries(value)) {
    const text = write(member, name);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(",")}}`;
}
