import type { ParameterLocation } from "../../model/index.js";
import type { RemovedRecord } from "./manifest.js";
import type { Reader } from "./reader.js";

/** Reads `removed`: what the entry meant and the description no longer has. */
export function readRemoved(entry: Reader): readonly RemovedRecord[] {
  return entry.children("removed").flatMap((reader) => {
    const record = readRecord(reader);
    reader.end();
    return record === null ? [] : [record];
  });
}

function readRecord(reader: Reader): RemovedRecord | null {
  if (reader.has("enumValue")) return readEnumValue(reader);
  if (reader.has("schema")) return readProperty(reader);
  if (reader.has("parameter")) return readParameter(reader);
  return readOperation(reader);
}

function readOperation(reader: Reader): RemovedRecord | null {
  const operation = reader.requiredText("operation");
  const method = reader.requiredText("method");
  const path = reader.requiredText("path");
  const name = reader.parsed("name", dottedName, "a name such as clusters.get");
  if (name === null && !reader.has("name")) reader.missing("name");
  const version = reader.text("version");
  if (operation === null || method === null || path === null || name === null)
    return null;
  return {
    kind: "operation",
    operation,
    method: method.toUpperCase(),
    path,
    name,
    version,
    source: reader.source,
  };
}

/** Identifiers joined by dots. */
function dottedName(text: string): string | null {
  return /^[\p{L}_$][\p{L}\p{M}\p{Nd}_$]*(\.[\p{L}_$][\p{L}\p{M}\p{Nd}_$]*)*$/u.test(
    text,
  )
    ? text
    : null;
}

function readParameter(reader: Reader): RemovedRecord | null {
  const parameter = reader.requiredText("parameter");
  const operation = reader.requiredText("operation");
  const location = reader.oneOf<ParameterLocation>("in", [
    "path",
    "query",
    "querystring",
    "header",
    "cookie",
  ]);
  return parameter === null || operation === null
    ? null
    : {
        kind: "parameter",
        parameter,
        operation,
        in: location ?? "query",
        source: reader.source,
      };
}

function readProperty(reader: Reader): RemovedRecord | null {
  const schema = reader.requiredText("schema");
  const property = reader.requiredText("property");
  return schema === null || property === null
    ? null
    : { kind: "property", schema, property, source: reader.source };
}

function readEnumValue(reader: Reader): RemovedRecord | null {
  const raw = reader.raw("enumValue");
  const schema = reader.requiredText("schema");
  const property = reader.text("property");
  if (raw === null || typeof raw === "object")
    return reader.wrong("enumValue", raw, "a value");
  return schema === null
    ? null
    : {
        kind: "enumValue",
        schema,
        property,
        enumValue: String(raw),
        source: reader.source,
      };
}
