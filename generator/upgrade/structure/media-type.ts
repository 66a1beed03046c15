import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At } from "./checker.js";
import { exclusive } from "./exclusive.js";

/** OpenAPI 3.2 section 4.14: encodings by name or by position; properties that an encoding is for must exist. */
export function mediaConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  return [
    ...exclusive(node, at, "example", "examples"),
    ...encodingConstraint(node, at),
    ...encodedProperties(node, at),
  ];
}

export function encodingConstraint(
  node: JsonObject,
  at: At,
): readonly Diagnostic[] {
  const style = own(node, "style");
  const allowed = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
  return [
    ...(typeof style === "string" && !allowed.includes(style)
      ? [
          diagnostic(
            "source/value-not-allowed",
            { name: "style", value: style, allowed },
            at("style"),
          ),
        ]
      : []),
    ...exclusive(node, at, "encoding", "prefixEncoding"),
    ...exclusive(node, at, "encoding", "itemEncoding"),
  ];
}

function encodedProperties(node: JsonObject, at: At): readonly Diagnostic[] {
  const schema = own(node, "schema");
  const encoding = own(node, "encoding");
  if (!isObject(schema) || !isObject(encoding)) return [];
  const properties = own(schema, "properties");
  // Only where the schema says everything itself can a property be missing.
  if (
    !isObject(properties) ||
    ["allOf", "oneOf", "anyOf", "$ref"].some((key) =>
      Object.hasOwn(schema, key),
    )
  )
    return [];
  return Object.keys(encoding)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) =>
      diagnostic("source/encoding-of-nothing", { name }, at("encoding")),
    );
}
