import { diagnostic } from "../../diagnostics/index.js";
import { didYouMean } from "../../diagnostics/nearest.js";
import { own, type Json } from "../../model/index.js";
import { put, without } from "../../source/edit.js";
import type { SchemaRule } from "./index.js";

interface Meaning {
  readonly type: string;
  readonly format?: string;
}

/** Types of JSON Schema, and the names of other languages whose meaning is clear. */
const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["null", { type: "null" }],
  ["boolean", { type: "boolean" }],
  ["object", { type: "object" }],
  ["array", { type: "array" }],
  ["number", { type: "number" }],
  ["string", { type: "string" }],
  ["integer", { type: "integer" }],
  ["bool", { type: "boolean" }],
  ["int", { type: "integer" }],
  ["int32", { type: "integer", format: "int32" }],
  ["int64", { type: "integer", format: "int64" }],
  ["long", { type: "integer", format: "int64" }],
  ["float", { type: "number", format: "float" }],
  ["double", { type: "number", format: "double" }],
  ["decimal", { type: "number" }],
  ["text", { type: "string" }],
  ["uuid", { type: "string", format: "uuid" }],
  ["date", { type: "string", format: "date" }],
  ["datetime", { type: "string", format: "date-time" }],
  ["date-time", { type: "string", format: "date-time" }],
  ["file", { type: "string", format: "binary" }],
  ["map", { type: "object" }],
  ["list", { type: "array" }],
]);

/** A `type` that JSON Schema does not know is read as what it clearly means, else it says nothing; with a warning. */
export const knownType: SchemaRule = (schema, at, { origins, report }) => {
  const type = own(schema, "type");
  const written = Array.isArray(type) ? (type as readonly Json[]) : [type];
  if (!written.some(isUnknown)) return schema;
  const result = without(schema, "type");
  const read = new Set<Json>();
  for (const name of written) {
    if (!isUnknown(name)) {
      read.add(name!);
      continue;
    }
    const meaning = meanings.get(name.toLowerCase());
    const parameters =
      meaning === undefined
        ? { type: name, suggestion: didYouMean(name, meanings.keys()) }
        : { type: name, read: meaning.type };
    report(
      diagnostic(
        "schema/unknown-type",
        parameters,
        origins.child(at, "type", type!),
      ),
    );
    if (meaning === undefined) continue;
    read.add(meaning.type);
    if (meaning.format !== undefined && !Object.hasOwn(result, "format"))
      put(result, "format", meaning.format);
  }
  const types = [...read];
  if (types.length > 0)
    put(result, "type", Array.isArray(type) ? types : types[0]!);
  return result;
};

function isUnknown(name: Json | undefined): name is string {
  return typeof name === "string" && meanings.get(name)?.type !== name;
}
