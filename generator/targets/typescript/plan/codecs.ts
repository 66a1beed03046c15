import type {
  Parameter,
  ParameterLocation,
  Schema,
} from "../../../model/index.js";
import { resolve, type SchemaLookup } from "../../../enrich/schemas.js";

/**
 * The codec of `runtime/parameters` that puts a parameter on the wire; the head of that module has the table. A scalar
 * is the same exploded or not, and is given the shorter name.
 */
export function parameterCodec(
  parameter: Parameter,
  lookup: SchemaLookup,
): string {
  const { contentType, style } = parameter;
  if (parameter.in === "querystring") return querystringCodec(contentType);
  if (contentType !== null) return contentCodec(parameter.in, contentType);
  const shape = shapeOf(parameter.schema, lookup, new Set());
  const exploded = parameter.explode && shape !== "scalar" ? "Exploded" : "";
  const reserved = parameter.allowReserved ? "Reserved" : "";
  switch (parameter.in) {
    case "path":
      return pathCodec(style, reserved, exploded);
    case "query":
      return queryCodec(style, reserved, exploded, shape === "array");
    case "header":
      return (
        {
          spaceDelimited: "headerSpaces",
          tabDelimited: "headerTabs",
          pipeDelimited: "headerPipes",
        }[style as string] ?? `header${exploded}`
      );
    case "cookie":
      return style === "cookie" ? `cookieRaw${exploded}` : `cookie${exploded}`;
  }
}

/** The query codec that stands for the style of a property in a form (OpenAPI Encoding Object). */
export function formCodec(
  style: Parameter["style"],
  explode: boolean,
  allowReserved: boolean,
): string {
  return queryCodec(
    style,
    allowReserved ? "Reserved" : "",
    explode ? "Exploded" : "",
    false,
  );
}

function pathCodec(
  style: Parameter["style"],
  reserved: string,
  exploded: string,
): string {
  switch (style) {
    case "label":
      return `pathLabel${exploded}`;
    case "matrix":
      return `pathMatrix${exploded}`;
    case "spaceDelimited":
      return "pathSpaces";
    case "tabDelimited":
      return "pathTabs";
    case "pipeDelimited":
      return "pathPipes";
    default:
      return `path${reserved}${exploded}`;
  }
}

function queryCodec(
  style: Parameter["style"],
  reserved: string,
  exploded: string,
  array: boolean,
): string {
  if (style === "deepObject") return `deepObject${reserved}`;
  if (exploded === "")
    switch (style) {
      case "spaceDelimited":
        return `ssv${reserved}`;
      case "tabDelimited":
        return `tsv${reserved}`;
      case "pipeDelimited":
        return `pipes${reserved}`;
    }
  if (array && reserved === "") return exploded === "" ? "csv" : "multi";
  return `form${reserved}${exploded}`;
}

const jsonCodecs: Readonly<Record<ParameterLocation, string>> = {
  path: "jsonPath",
  query: "jsonParameter",
  querystring: "jsonQuerystring",
  header: "jsonHeader",
  cookie: "jsonCookie",
};

function contentCodec(where: ParameterLocation, contentType: string): string {
  if (isJson(contentType)) return jsonCodecs[where];
  return where === "query" ? "form" : where;
}

function querystringCodec(contentType: string | null): string {
  if (contentType !== null && isJson(contentType)) return "jsonQuerystring";
  return contentType === null || /urlencoded/.test(contentType)
    ? "querystring"
    : "textQuerystring";
}

function isJson(contentType: string): boolean {
  return /[/+]json\b/.test(contentType);
}

type Shape = "scalar" | "array" | "other";

function shapeOf(
  schema: Schema,
  lookup: SchemaLookup,
  seen: Set<Schema>,
): Shape {
  const resolved = resolve(schema, lookup);
  if (resolved === null || seen.has(resolved)) return "other";
  seen.add(resolved);
  switch (resolved.kind) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "null":
    case "never":
      return "scalar";
    case "const":
      return typeof resolved.value === "object" ? "other" : "scalar";
    case "enum":
      return resolved.values.some(({ value }) => typeof value === "object")
        ? "other"
        : "scalar";
    case "array":
    case "tuple":
      return "array";
    case "union": {
      const shapes = resolved.variants.map((variant) =>
        shapeOf(variant, lookup, seen),
      );
      return shapes.every((shape) => shape === shapes[0])
        ? (shapes[0] ?? "other")
        : "other";
    }
    default:
      return "other";
  }
}
