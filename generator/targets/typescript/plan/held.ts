import type { Schema } from "../../../model/index.js";
import { keyword, reference, type Type } from "../model/type.js";
import type { ValueModes } from "../options.js";
import type { FileScope } from "./file-scope.js";

/** How a value is held that is not what JSON gives. */
export interface Held {
  readonly type: Type;
  /** A converter of the runtime, and the module that has it. */
  readonly converter: string;
  readonly module: string;
}

/** How values of a schema are held; null: as JSON has them. `file` collects the import of the type. */
export function heldAs(
  schema: Schema,
  { int64, dates }: ValueModes,
  file: FileScope | null,
): Held | null {
  if (schema.kind === "integer" || schema.kind === "number") {
    if (!isInt64(schema.format) || int64 === "number") return null;
    return int64 === "bigint"
      ? held(keyword("bigint"), "int64", "runtime/int64")
      : held(keyword("string"), "int64Text", "runtime/int64");
  }
  if (schema.kind !== "string" || dates === "string") return null;
  if (dates === "Date")
    return schema.format === "date-time"
      ? held(reference("Date"), "dateTime", "runtime/dates")
      : null;
  switch (schema.format) {
    case "date-time":
      return temporal("Instant", "instant", file);
    case "date":
      return temporal("PlainDate", "plainDate", file);
    default:
      return null;
  }
}

function isInt64(format: string | null): boolean {
  return format === "int64" || format === "uint64";
}

function held(type: Type, converter: string, module: string): Held {
  return { type, converter, module };
}

function temporal(
  type: string,
  converter: string,
  file: FileScope | null,
): Held {
  const module = "runtime/temporal";
  return held(reference(file?.type(module, type) ?? type), converter, module);
}
