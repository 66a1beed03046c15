import {
  diagnostic,
  type Diagnostic,
  type Report,
} from "../diagnostics/index.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { appendPointer, isObject, own } from "../model/index.js";

/**
 * The part of JSON Schema 2020-12 that the published schema of the configuration uses. Checking reads that very file, so
 * that what editors show and what Sundial accepts is one thing.
 */
export interface Shape {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly type?: "object" | "array" | "string" | "number" | "boolean";
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly exclusiveMinimum?: number;
}

/** Reports every place of `value` that is not as `root` says, in `file`; true when there is none. */
export function checkShape(
  value: unknown,
  root: Shape,
  file: string,
  report: Report,
): boolean {
  let good = true;
  const walk = (value: unknown, shape: Shape, pointer: string): void => {
    const tell = (found: Diagnostic): void => {
      good = false;
      report(found);
    };
    const actual = resolve(shape, root);
    const expected = mismatch(value, actual);
    const source = { file, pointer };
    if (expected !== null) {
      const found = describe(value);
      tell(diagnostic("config/wrong-value", { expected, found }, source));
    } else if (Array.isArray(value) && actual.items) {
      for (const [index, item] of value.entries())
        walk(item, actual.items, appendPointer(pointer, index));
    } else if (isObject(value)) {
      for (const member of actual.required ?? [])
        if (own(value, member) === undefined)
          tell(diagnostic("config/missing-member", { member }, source));
      for (const [member, child] of Object.entries(value))
        walkMember(member, child, actual, appendPointer(pointer, member), tell);
    }
  };
  const walkMember = (
    member: string,
    value: unknown,
    shape: Shape,
    pointer: string,
    tell: (found: Diagnostic) => void,
  ): void => {
    if (value === undefined) return;
    const known = shape.properties ?? {};
    const rest = shape.additionalProperties ?? true;
    if (Object.hasOwn(known, member))
      return walk(value, known[member]!, pointer);
    if (typeof rest === "object") return walk(value, rest, pointer);
    if (rest) return;
    const suggestion = didYouMean(member, Object.keys(known));
    const parameters = { member, suggestion };
    tell(diagnostic("config/unknown-member", parameters, { file, pointer }));
  };
  walk(value, root, "");
  return good;
}

function resolve(shape: Shape, root: Shape): Shape {
  if (shape.$ref === undefined) return shape;
  const name = shape.$ref.replace("#/$defs/", "");
  return resolve(root.$defs![name]!, root);
}

/** What was expected instead of the value; null when it fits. Members and items are looked at by the caller. */
function mismatch(value: unknown, shape: Shape): string | null {
  if (shape.enum)
    return typeof value === "string" && shape.enum.includes(value)
      ? null
      : `one of ${shape.enum.map((item) => `\`${item}\``).join(", ")}`;
  switch (shape.type) {
    case "object":
      return isObject(value) ? null : "an object";
    case "array":
      if (!Array.isArray(value)) return "a list";
      return value.length < (shape.minItems ?? 0) ? "at least one item" : null;
    case "string":
      if (typeof value !== "string") return "text";
      return value.length < (shape.minLength ?? 0) ? "some text" : null;
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value))
        return "a number";
      return shape.exclusiveMinimum !== undefined &&
        value <= shape.exclusiveMinimum
        ? `a number above ${shape.exclusiveMinimum}`
        : null;
    case "boolean":
      return typeof value === "boolean" ? null : "true or false";
    default:
      return null;
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value))
    return value.length === 0 ? "an empty list" : "a list";
  switch (typeof value) {
    case "string":
      return value === "" ? "empty text" : `\`${value.slice(0, 40)}\``;
    case "number":
    case "boolean":
      return `\`${String(value)}\``;
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}
