/** Formats of strings that are asserted, each by a function of `runtime/typescript/validation/formats/`. */
export const stringFormats: ReadonlyMap<string, string> = new Map([
  ["byte", "isBase64"],
  ["date", "isDate"],
  ["date-time", "isDateTime"],
  ["duration", "isDuration"],
  ["email", "isEmail"],
  ["hostname", "isHostname"],
  ["ipv4", "isIpv4"],
  ["ipv6", "isIpv6"],
  ["json-pointer", "isJsonPointer"],
  ["regex", "isRegex"],
  ["relative-json-pointer", "isRelativeJsonPointer"],
  ["time", "isTime"],
  ["uri", "isUri"],
  ["uri-reference", "isUriReference"],
  ["uri-template", "isUriTemplate"],
  ["uuid", "isUuid"],
]);

/** Formats of JSON Schema 2020-12 that are never asserted, and why. */
export const uncheckedFormats: ReadonlyMap<string, string> = new Map([
  ["idn-email", "needs the Unicode tables of RFC 5890–5893 in every bundle"],
  ["idn-hostname", "needs the Unicode tables of RFC 5890–5893 in every bundle"],
  ["iri", "OpenAPI names no IRI; needs the character tables of RFC 3987"],
  [
    "iri-reference",
    "OpenAPI names no IRI; needs the character tables of RFC 3987",
  ],
]);

/** Formats of the OpenAPI format registry that limit a number. */
const numericFormats = new Map([
  ["int8", "isInt8"],
  ["uint8", "isUint8"],
  ["int16", "isInt16"],
  ["uint16", "isUint16"],
  ["int32", "isInt32"],
  ["uint32", "isUint32"],
  ["int64", "isInt64"],
  ["uint64", "isUint64"],
]);

/** Whether a format limits numbers. */
export function isNumericFormat(format: string): boolean {
  return numericFormats.has(format);
}

/** Whether a format of strings is asserted. */
export function isKnownFormat(format: string): boolean {
  return stringFormats.has(format);
}

/** The runtime function that checks a format. */
export function formatFunction(format: string): string {
  const name = stringFormats.get(format) ?? numericFormats.get(format);
  if (name === undefined) throw new Error(`No check for format ${format}`);
  return name;
}
