/**
 * Where a body holds values that JSON has no type for, as a tree that follows the schema. A function stands for a
 * shape that is defined elsewhere, so that recursion needs no order.
 */
export type Shape = Converter | StructShape | (() => Shape);

export interface StructShape {
  readonly properties?: Readonly<Record<string, Shape>>;
  /** Values of further members. */
  readonly values?: Shape;
  readonly items?: Shape;
  /** Alternatives and parts: each converts what it knows and leaves the rest. */
  readonly all?: readonly Shape[];
}

/** A leaf: `int64`, `int64Text`, `dateTime`, or one of your own. Leaves values of other types alone. */
export interface Converter {
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
}

/** The value with every leaf of the shape converted; the value itself is not changed. */
export function convert(
  shape: Shape,
  direction: "decode" | "encode",
  value: unknown,
): unknown {
  if (typeof shape === "function") return convert(shape(), direction, value);
  if (direction in shape) return (shape as Converter)[direction](value);
  const struct = shape as StructShape;
  if (typeof value !== "object" || value === null) {
    return (struct.all ?? []).reduce<unknown>(
      (result, part) => convert(part, direction, result),
      value,
    );
  }
  let result: unknown = value;
  if (Array.isArray(value)) {
    if (struct.items) {
      const items = struct.items;
      result = value.map((item) => convert(items, direction, item));
    }
  } else if (isPlain(value)) {
    result = convertMembers(struct, direction, value);
  }
  for (const part of struct.all ?? [])
    result = convert(part, direction, result);
  return result;
}

function convertMembers(
  struct: StructShape,
  direction: "decode" | "encode",
  value: Readonly<Record<string, unknown>>,
): unknown {
  if (!struct.properties && !struct.values) return value;
  const entries = Object.entries(value).map(([key, member]) => {
    const shape =
      struct.properties && Object.hasOwn(struct.properties, key)
        ? struct.properties[key]
        : struct.values;
    return [key, shape ? convert(shape, direction, member) : member] as const;
  });
  return Object.fromEntries(entries);
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
