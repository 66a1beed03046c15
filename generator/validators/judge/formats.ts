import type { Json } from "../../model/index.js";

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const time = /^T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

/** The limits of the numeric formats of the OpenAPI format registry that JSON numbers can break. */
const limits: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["int8", [-(2 ** 7), 2 ** 7 - 1]],
  ["uint8", [0, 2 ** 8 - 1]],
  ["int16", [-(2 ** 15), 2 ** 15 - 1]],
  ["uint16", [0, 2 ** 16 - 1]],
  ["int32", [-(2 ** 31), 2 ** 31 - 1]],
  ["uint32", [0, 2 ** 32 - 1]],
]);

/** Whether a value fits a format, of those whose examples are worth a look; all others fit. */
export function fitsFormat(format: string, value: Json): boolean {
  if (typeof value === "number") {
    const [least, most] = limits.get(format) ?? [-Infinity, Infinity];
    return value >= least && value <= most;
  }
  if (typeof value !== "string") return true;
  switch (format) {
    case "date":
      return isDate(value);
    case "date-time":
      // RFC 3339 section 5.6: `T` between them may be a blank.
      return isDate(value.slice(0, 10)) && time.test("T" + value.slice(11));
    case "uuid":
      return uuid.test(value);
    default:
      return true;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
