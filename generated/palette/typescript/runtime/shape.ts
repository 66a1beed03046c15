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
  /** By position, before `items`. */
  readonly prefixItems?: readonly (Shape | null)[];
  /** Alternatives and parts: each converts what it knows and leaves the rest. */
  readonly all?: readonly Shape[];
}

/** A leaf: `int64`, `int64Text`, `dateTime`, or one of your own. Leaves values of other types alone. */
export interface Converter {
  readonly decode: (value: unknown) => unknown;
  readonly encode: (value: unknown) => unknown;
}

/**
 * The value with every leaf of the shape converted; the value itself is not changed. `exact` is the same value with
 * the integers that a number cannot hold as `bigint`: a leaf is given those.
 */
export function convert(
  shape: Shape,
  direction: "decode" | "encode",
  value: unknown,
  exact: unknown = value,
): unknown {
  if (typeof shape === "function")
    return convert(shape(), direction, value, exact);
  if ("decode" in shape)
    return shape[direction](
      typeof exact === "bigint" && typeof value === "number" ? exact : value,
    );
  let result = value;
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    const { items, prefixItems = [] } = shape;
    if (items || prefixItems.length > 0)
      result = all.map((item, index) => {
        const found = index < prefixItems.length ? prefixItems[index] : items;
        return found
          ? convert(found, direction, item, (exact as unknown[])[index])
          : item;
      });
  } else if (isPlain(value) && (shape.properties || shape.values)) {
    result = Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        const found =
          shape.properties && Object.hasOwn(shape.properties, key)
            ? shape.properties[key]
            : shape.values;
        const other = (exact as Readonly<Record<string, unknown>>)[key];
        return [key, found ? convert(found, direction, member, other) : member];
      }),
    );
  }
  for (const part of shape.all ?? [])
    result = convert(part, direction, result, exact);
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
