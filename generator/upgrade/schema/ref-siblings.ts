import { diagnostic } from "../../diagnostics/index.js";
import { own } from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import type { SchemaRule } from "./index.js";

/**
 * What stands beside a `$ref`. Swagger 2.0 and OpenAPI 3.0 say that it is ignored, but people write it and mean it, so
 * annotations, nullability and extensions stay. Constraints, which 3.1 would begin to enforce, go, with a warning.
 */
export const refSiblings: SchemaRule = (schema, at, context) => {
  if (typeof own(schema, "$ref") !== "string") return schema;
  const dropped = Object.keys(schema).filter(
    (key) => !kept.has(key) && !key.startsWith("x-"),
  );
  if (dropped.length === 0) return schema;
  const result: Draft = {};
  for (const key of Object.keys(schema))
    if (!dropped.includes(key)) put(result, key, schema[key]!);
  const harmless = dropped.every((key) => key === "type");
  if (!harmless)
    context.report(
      diagnostic(
        "upgrade/ref-siblings-ignored",
        { keywords: dropped },
        context.origins.child(at, dropped[0]!, null),
      ),
    );
  return result;
};

const kept = new Set([
  "$ref",
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
  "externalDocs",
  "xml",
  "$comment",
]);
