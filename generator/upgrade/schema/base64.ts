import { own, type JsonObject } from "../../model/index.js";
import { put, without } from "../../source/edit.js";

const encodings: Readonly<Record<string, string>> = {
  byte: "base64",
  base64: "base64",
  base64url: "base64url",
};

/** `format: byte` → `contentEncoding: base64` (OpenAPI 3.1 section 4.4.1.2). `format: binary` stays: it has no equal. */
export function base64Encoding(schema: JsonObject): JsonObject {
  const format = own(schema, "format");
  if (typeof format !== "string" || !Object.hasOwn(encodings, format))
    return schema;
  if (own(schema, "type") !== "string") return schema;
  const result = without(schema, "format");
  if (!Object.hasOwn(result, "contentEncoding"))
    put(result, "contentEncoding", encodings[format]!);
  return result;
}
