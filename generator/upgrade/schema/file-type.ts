import { own, type JsonObject } from "../../model/index.js";

/** `type: file` → `type: string, format: binary`. */
export function fileType(schema: JsonObject): JsonObject {
  return own(schema, "type") === "file"
    ? { ...schema, type: "string", format: "binary" }
    : schema;
}
