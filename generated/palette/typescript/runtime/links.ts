import { UsageError } from "./callErrors.js";
import type { FieldReader } from "./fields.js";

/** The input of the linked operation: what has a value. Throws a `UsageError` where a required member has none. */
export function linkInput<Input>(
  required: readonly string[],
  values: Readonly<Record<string, unknown>>,
): Input {
  const found = Object.entries(values).filter(([, value]) => isThere(value));
  const missing = required.find(
    (member) => !found.some(([name]) => name === member),
  );
  if (missing !== undefined)
    throw new UsageError(`the answer has no value for ${missing}`, {
      place: missing,
    });
  return Object.fromEntries(found) as Input;
}

/** `$response.body#/…`: a part of the answer's data. */
export function dataAt(
  { data }: { readonly data: unknown },
  ...path: readonly string[]
): unknown {
  return partOf(data, path);
}

/** `$request.…`: a member of the input, or a part of its body. */
export function inputAt(
  { input }: { readonly input: unknown },
  ...path: readonly string[]
): unknown {
  return partOf(input, path);
}

/** `$response.header.…` */
export function headerOf(
  { response }: { readonly response: Response },
  name: string,
): string | undefined {
  return response.headers.get(name) ?? undefined;
}

/** A text with values inside; undefined where one of them is missing. */
export function textOf(...parts: readonly unknown[]): string | undefined {
  return parts.every(isThere)
    ? parts
        .map((part) =>
          typeof part === "object" ? JSON.stringify(part) : String(part),
        )
        .join("")
    : undefined;
}

/** A value as a parameter holds it: a text read, a number written. Undefined where a text cannot be read so. */
export function held(value: unknown, read: FieldReader): unknown {
  if (!isThere(value)) return undefined;
  const text =
    /^(?:string|number|bigint|boolean)$/.test(typeof value) && String(value);
  if (text === false) return value;
  if (typeof read !== "function") return read.decode(value);
  try {
    return read(text);
  } catch {
    return undefined;
  }
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** RFC 6901: what the tokens of a pointer lead to; undefined where they lead nowhere. */
function partOf(value: unknown, path: readonly string[]): unknown {
  let part: unknown = value;
  for (const token of path) {
    if (typeof part !== "object" || part === null) return undefined;
    if (!Object.hasOwn(part, token)) return undefined;
    part = (part as Readonly<Record<string, unknown>>)[token];
  }
  return part;
}
