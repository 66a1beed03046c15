/** Whether `value` is a multiple of `divisor` as the decimal numbers that they are written as: 0.3 is one of 0.1. */
export function isMultipleOf(value: number | bigint, divisor: number): boolean {
  if (typeof value === "bigint")
    return Number.isInteger(divisor)
      ? value % BigInt(divisor) === 0n
      : isDecimalMultiple(String(value), String(divisor));
  if (!Number.isFinite(value)) return false;
  if (value % divisor === 0) return true;
  if (Number.isInteger(value) && Number.isInteger(divisor)) return false;
  return isDecimalMultiple(String(value), String(divisor));
}

function isDecimalMultiple(value: string, divisor: string): boolean {
  const a = decimal(value);
  const b = decimal(divisor);
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (number: Decimal): bigint =>
    number.digits * 10n ** BigInt(number.exponent - exponent);
  return scaled(a) % scaled(b) === 0n;
}

interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads what `String(number)` writes: `-1.5e-7`. */
function decimal(text: string): Decimal {
  const [mantissa = "0", power = "0"] = text.split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return {
    digits: BigInt(whole + fraction),
    exponent: Number(power) - fraction.length,
  };
}
