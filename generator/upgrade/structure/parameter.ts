import { insteadOfPlace } from "./instead.js";
import { diagnostic, type Diagnostic } from "../../diagnostics/index.js";
import { isObject, own, type JsonObject } from "../../model/index.js";
import type { At, ConstraintContext as Context } from "./checker.js";
import { exclusive } from "./exclusive.js";
import { headerName, mediaTypes } from "./headers.js";

const places: Readonly<Record<Context["version"], readonly string[]>> = {
  "2.0": ["path", "query", "header", "formData", "body"],
  "3.0": ["path", "query", "header", "cookie"],
  "3.1": ["path", "query", "header", "cookie"],
  "3.2": ["path", "query", "querystring", "header", "cookie"],
};

/** Styles by place (OpenAPI 3.1 section 4.8.12.2; 3.2 adds `cookie`). */
const styles: Readonly<Record<string, readonly string[]>> = {
  path: ["matrix", "label", "simple"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
};

export function parameterConstraint(
  node: JsonObject,
  at: At,
  context: Context,
): readonly Diagnostic[] {
  const place = own(node, "in");
  if (typeof place !== "string") return [];
  const known = places[context.version];
  if (!known.includes(place)) {
    const instead = insteadOfPlace(place);
    return [
      diagnostic(
        "source/value-not-allowed",
        {
          name: "in",
          value: place,
          allowed: known,
          ...(instead === null || context.version === "2.0" ? {} : { instead }),
        },
        at("in"),
      ),
    ];
  }
  return [
    ...badHeaderName(node, place, at),
    ...pathParameter(node, place, at, context),
    ...(context.version === "2.0"
      ? swaggerParameter(node, place, at, context)
      : openApiParameter(node, place, at, context)),
  ];
}

function badHeaderName(
  node: JsonObject,
  place: string,
  at: At,
): readonly Diagnostic[] {
  const name = own(node, "name");
  return place === "header" &&
    typeof name === "string" &&
    name !== "" &&
    !headerName.test(name)
    ? [diagnostic("source/header-name", { name }, at("name"))]
    : [];
}

function pathParameter(
  node: JsonObject,
  place: string,
  at: At,
  { here }: Context,
): readonly Diagnostic[] {
  if (place !== "path" || own(node, "required") === true) return [];
  const name = String(own(node, "name"));
  const source = Object.hasOwn(node, "required") ? at("required") : here();
  return [diagnostic("source/optional-path-parameter", { name }, source)];
}

function swaggerParameter(
  node: JsonObject,
  place: string,
  at: At,
  { here }: Context,
): readonly Diagnostic[] {
  const schema = own(node, "schema");
  const isFile = isObject(schema) && own(schema, "type") === "file";
  if (place === "body" && isFile)
    return [notAllowed("type", "file", ["string", "object"], at("schema"))];
  if (place === "body")
    return Object.hasOwn(node, "schema")
      ? []
      : [
          diagnostic(
            "source/incomplete",
            { name: "schema", kind: "body" },
            here(),
          ),
        ];
  const type = own(node, "type");
  if (type === undefined)
    return [
      diagnostic(
        "source/incomplete",
        { name: "type", kind: "parameter" },
        here(),
      ),
    ];
  if (type === "file" && place !== "formData")
    return [notAllowed("type", "file", ["string", "integer"], at("type"))];
  if (type === "object")
    return [notAllowed("type", "object", ["string", "array"], at("type"))];
  return missingItems(node, at);
}

/** An array whose items are not described. */
export function missingItems(node: JsonObject, at: At): readonly Diagnostic[] {
  return own(node, "type") === "array" &&
    !["items", "prefixItems"].some((key) => Object.hasOwn(node, key))
    ? [diagnostic("schema/array-without-items", {}, at("type"))]
    : [];
}

function openApiParameter(
  node: JsonObject,
  place: string,
  at: At,
  context: Context,
): readonly Diagnostic[] {
  const style = own(node, "style");
  const known = styles[place] ?? [];
  const reserved =
    own(node, "allowReserved") !== undefined &&
    place !== "query" &&
    context.version < "3.2";
  return [
    ...valueConstraint(node, at, context),
    ...(typeof style === "string" && known.length > 0 && !known.includes(style)
      ? [notAllowed("style", style, known, at("style"))]
      : []),
    ...(reserved || (place !== "query" && Object.hasOwn(node, "allowReserved"))
      ? [
          diagnostic(
            "source/no-effect",
            { name: "allowReserved" },
            at("allowReserved"),
          ),
        ]
      : []),
    ...(place === "querystring" && Object.hasOwn(node, "schema")
      ? [
          diagnostic(
            "source/exclusive-members",
            { first: "in: querystring", second: "schema" },
            at("schema"),
          ),
        ]
      : []),
  ];
}

/** `schema` or `content` with one media type, `example` or `examples`. */
function valueConstraint(
  node: JsonObject,
  at: At,
  { here }: Context,
): readonly Diagnostic[] {
  const content = own(node, "content");
  const types = isObject(content) ? Object.keys(content) : [];
  const neither =
    !Object.hasOwn(node, "schema") && !Object.hasOwn(node, "content");
  return [
    ...mediaTypes(node, at),
    ...exclusive(node, at, "schema", "content"),
    ...exclusive(node, at, "example", "examples"),
    ...["style", "explode", "allowReserved"].flatMap((name) =>
      exclusive(node, at, "content", name),
    ),
    ...(neither
      ? [
          diagnostic(
            "source/incomplete",
            { name: "schema", kind: "parameter" },
            here(),
          ),
        ]
      : []),
    ...(isObject(content) && types.length !== 1
      ? [diagnostic("source/one-media-type", {}, at("content"))]
      : []),
  ];
}

/** A header is a parameter whose name and place are told by where it stands. */
export function headerConstraint(
  node: JsonObject,
  at: At,
  context: Context,
): readonly Diagnostic[] {
  const type = own(node, "type");
  if (context.version === "2.0")
    return type === "object" || type === "file"
      ? [notAllowed("type", type, ["string", "array"], at("type"))]
      : missingItems(node, at);
  const style = own(node, "style");
  return [
    ...valueConstraint(node, at, context),
    ...(typeof style === "string" && style !== "simple"
      ? [notAllowed("style", style, ["simple"], at("style"))]
      : []),
    ...(Object.hasOwn(node, "allowReserved")
      ? [
          diagnostic(
            "source/no-effect",
            { name: "allowReserved" },
            at("allowReserved"),
          ),
        ]
      : []),
  ];
}

function notAllowed(
  name: string,
  value: string,
  allowed: readonly string[],
  source: ReturnType<At>,
): Diagnostic {
  return diagnostic(
    "source/value-not-allowed",
    { name, value, allowed },
    source,
  );
}
