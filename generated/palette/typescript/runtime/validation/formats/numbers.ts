type Numeric = number | bigint;

const isWhole = (value: Numeric): boolean =>
  typeof value === "bigint" || Number.isInteger(value);

export function isInt8(value: Numeric): boolean {
  return isWhole(value) && value >= -0x80 && value <= 0x7f;
}

export function isUint8(value: Numeric): boolean {
  return isWhole(value) && value >= 0 && value <= 0xff;
}

export function isInt16(value: Numeric): boolean {
  return isWhole(value) && value >= -0x8000 && value <= 0x7fff;
}

export function isUint16(value: Numeric): boolean {
  return isWhole(value) && value >= 0 && value <= 0xffff;
}

export function isInt32(value: Numeric): boolean {
  return isWhole(value) && value >= -0x80000000 && value <= 0x7fffffff;
}

export function isUint32(value: Numeric): boolean {
  return isWhole(value) && value >= 0 && value <= 0xffffffff;
}

/** A number beyond 2^53 may have been rounded; the limits are those of the type. */
export function isInt64(value: Numeric): boolean {
  return isWhole(value) && value >= -(2n ** 63n) && value <= 2n ** 63n - 1n;
}

export function isUint64(value: Numeric): boolean {
  return isWhole(value) && value >= 0 && value <= 2n ** 64n - 1n;
}
