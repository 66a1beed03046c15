import type { ParameterLocation } from "../../model/index.js";
import type { Reader } from "./reader.js";
import type { OperationSelector, Selector, SelectorKind } from "./selector.js";

/** Reads `select`. The most telling field decides the kind; what does not belong to it is reported as unknown. */
export function readSelector(reader: Reader): Selector | null {
  const kind = readKind(reader);
  reader.end();
  return kind === null ? null : { ...kind, source: reader.source };
}

function readKind(reader: Reader): SelectorKind | null {
  if (reader.has("pointer")) return single(reader, "pointer", readPointer);
  if (reader.has("terraform"))
    return single(reader, "terraform", (terraform) => ({
      kind: "terraform",
      terraform,
    }));
  if (reader.has("version"))
    return single(reader, "version", (version) => ({
      kind: "version",
      version,
    }));
  if (reader.has("securityScheme"))
    return single(reader, "securityScheme", (securityScheme) => ({
      kind: "securityScheme",
      securityScheme,
    }));
  if (reader.has("tag"))
    return single(reader, "tag", (tag) => ({ kind: "tag", tag }));
  if (reader.has("enumValue")) return readEnumValue(reader);
  if (reader.has("schema")) return readSchema(reader);
  if (reader.has("header"))
    return single(reader, "header", (header) => ({
      kind: "header",
      header,
      within: readWithin(reader),
    }));
  if (reader.has("parameter"))
    return single(reader, "parameter", (parameter) => ({
      kind: "parameter",
      parameter,
      in: reader.oneOf<ParameterLocation>("in", PARAMETER_LOCATIONS),
      within: readWithin(reader),
    }));
  const operations = readWithin(reader);
  if (operations === null && !reader.has("path")) reader.missing("operation");
  return operations;
}

const PARAMETER_LOCATIONS: readonly ParameterLocation[] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
];

function single(
  reader: Reader,
  field: string,
  make: (text: string) => SelectorKind,
): SelectorKind | null {
  const text = reader.text(field);
  return text === null ? null : make(text);
}

/** `#/paths/…` or `/paths/…`; the `#` is not kept. */
function readPointer(text: string): SelectorKind {
  return {
    kind: "pointer",
    pointer: text.startsWith("#") ? text.slice(1) : text,
  };
}

function readEnumValue(reader: Reader): SelectorKind | null {
  const raw = reader.raw("enumValue");
  const enumValue =
    typeof raw === "string" ||
    typeof raw === "number" ||
    typeof raw === "boolean"
      ? String(raw)
      : reader.wrong("enumValue", raw, "a value");
  if (enumValue === null) return null;
  if (reader.has("parameter")) {
    const parameter = reader.text("parameter");
    const within = readWithin(reader);
    return parameter === null
      ? null
      : {
          kind: "enumValue",
          enumValue,
          of: { kind: "parameter", parameter, within },
        };
  }
  const schema = reader.requiredText("schema");
  const property = reader.text("property");
  return schema === null
    ? null
    : {
        kind: "enumValue",
        enumValue,
        of: { kind: "schema", schema, property },
      };
}

function readSchema(reader: Reader): SelectorKind | null {
  const schema = reader.text("schema");
  const property = reader.text("property");
  const direction = reader.oneOf("direction", ["request", "response"] as const);
  if (schema === null) return null;
  return property === null
    ? { kind: "schema", schema }
    : { kind: "property", schema, property, direction };
}

/** The operations a parameter or header belongs to, or that are meant themselves; null when nothing says. */
function readWithin(reader: Reader): OperationSelector | null {
  if (reader.has("operation")) {
    const operation = reader.text("operation");
    return operation === null ? null : { kind: "operation", operation };
  }
  if (reader.has("method")) {
    const method = reader.text("method");
    const path = reader.requiredText("path");
    return method === null || path === null
      ? null
      : { kind: "method", method: method.toUpperCase(), path };
  }
  if (!reader.has("path")) return null;
  const path = reader.text("path");
  return path === null ? null : { kind: "path", path };
}

/** Reads `select` of an entry, which must be there. */
export function readSelect(entry: Reader): Selector | null {
  const reader = entry.child("select");
  if (reader !== null) return readSelector(reader);
  if (!entry.has("select")) entry.missing("select");
  return null;
}
