/** Percent-encodes everything but unreserved characters, as UTF-8 (RFC 3986 section 2.3, RFC 6570 section 3.2.1). */
export function encode(text: string): string {
  if (/^[\w.~-]*$/.test(text)) return text;
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase(),
  );
}

/**
 * Leaves reserved characters and percent-encoded triples alone (RFC 6570 section 3.2.3), except those that would end
 * the query or have a meaning in it: `# [ ] & = +` (OpenAPI 3.1.1 section 4.8.12.2.2), and `'`, which every URL
 * parser encodes in a query.
 */
export function encodeReserved(text: string): string {
  return text.replace(
    /(%[\dA-Fa-f]{2})|[^\w.~:/?@!$()*,;-]/gu,
    (character, triple: string | undefined) => triple ?? encode(character),
  );
}

/** The same for a path, where `/` and `?` are refused too: a value stays inside its segment. */
export function encodeReservedPath(text: string): string {
  return encodeReserved(text).replace(/[/?]/g, encode);
}

/** `application/x-www-form-urlencoded` (URL Standard section 5.2): a space is `+`. */
export function encodeForm(text: string): string {
  return encode(text)
    .replace(/%20/g, "+")
    .replace(/%2A/g, "*")
    .replace(/~/g, "%7E");
}

/** The text of a value that is neither list nor object. Throws a TypeError for what has none. */
export function scalar(value: unknown): string {
  if (hasToJson(value)) {
    const json = value.toJSON();
    if (isPresent(json)) return scalar(json);
  }
  if (/string|boolean|bigint/.test(typeof value) || Number.isFinite(value))
    return String(value);
  throw new TypeError("has no text form here");
}

/** One scalar of a value: its key where the value is an object, else null. */
export type Member = readonly [key: string | null, text: string];

/**
 * The scalars of a value, undefined and null ones left out (RFC 6570 section 2.3). A scalar is a list of one;
 * nothing comes of undefined, null, an empty list and an empty object.
 */
export function members(value: unknown): Member[] {
  if (typeof value === "string") return [[null, value]];
  const all: readonly (readonly [string | null, unknown])[] = Array.isArray(
    value,
  )
    ? value.map((item: unknown) => [null, item])
    : isObject(value)
      ? Object.entries(value)
      : [[null, value]];
  return all
    .filter(([, item]) => isPresent(item))
    .map(([key, item]) => [key, scalar(item)]);
}

/** An object that is data: not a list, not a value with a text form of its own such as a Date. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !hasToJson(value)
  );
}

export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  return (
    typeof (value as { toJSON?: unknown } | null | undefined)?.toJSON ===
    "function"
  );
}
