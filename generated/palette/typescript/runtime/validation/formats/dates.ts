const date = /^(\d{4})-(\d\d)-(\d\d)$/;
const time =
  /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:[zZ]|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** `full-date` of RFC 3339 section 5.6. */
export function isDate(text: string): boolean {
  const match = date.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2)
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `full-time` of RFC 3339; a leap second only at 23:59:60 UTC. */
export function isTime(text: string): boolean {
  const match = time.exec(text);
  if (match === null) return false;
  if (match[3] !== "60") return true;
  const offset = 60 * Number(match[5] ?? 0) + Number(match[6] ?? 0);
  const minutes =
    60 * Number(match[1]) +
    Number(match[2]) -
    (match[4] === "-" ? -offset : offset);
  return (minutes + 1440) % 1440 === 1439;
}

/** `date-time` of RFC 3339. */
export function isDateTime(text: string): boolean {
  const separator = text[10];
  return (
    (separator === "T" || separator === "t") &&
    isDate(text.slice(0, 10)) &&
    isTime(text.slice(11))
  );
}

const duration =
  /^P(?:\d+W|(?:\d+D|\d+M(?:\d+D)?|\d+Y(?:\d+M(?:\d+D)?)?)(?:T(?:\d+S|\d+M(?:\d+S)?|\d+H(?:\d+M(?:\d+S)?)?))?|T(?:\d+S|\d+M(?:\d+S)?|\d+H(?:\d+M(?:\d+S)?)?))$/;

/** `duration` of RFC 3339 appendix A: no fractions, no gaps between units. */
export function isDuration(text: string): boolean {
  return duration.test(text);
}
