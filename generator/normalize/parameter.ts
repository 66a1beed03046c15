import {
  own,
  type JsonObject,
  type Parameter,
  type ParameterLocation,
  type ParameterStyle,
  type Schema,
} from "../model/index.js";
import type { Context } from "./context.js";
import { mediaTypeName } from "./media-type.js";
import { member, members, type Place } from "./place.js";
import { anything } from "./schema/array.js";
import { normalizeSchema } from "./schema/index.js";
import { extensionsOf, text } from "./values.js";

const locations: readonly string[] = [
  "path",
  "query",
  "querystring",
  "header",
  "cookie",
] satisfies ParameterLocation[];

const styles: readonly string[] = [
  "matrix",
  "label",
  "simple",
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
  "cookie",
] satisfies ParameterStyle[];

/** OpenAPI 3.1 section 4.8.12; null where name or place are missing or empty, which was said before. */
export function normalizeParameter(
  place: Place<JsonObject>,
  context: Context,
): Parameter | null {
  const { node, source } = place;
  const name = text(own(node, "name"));
  const where = own(node, "in");
  if (
    name === null ||
    typeof where !== "string" ||
    !locations.includes(where)
  ) {
    return null;
  }
  const style = styleOf(place, where as ParameterLocation);
  const explode = own(node, "explode");
  return {
    name,
    in: where as ParameterLocation,
    required: where === "path" || own(node, "required") === true,
    style,
    explode:
      typeof explode === "boolean"
        ? explode
        : style === "form" || style === "cookie",
    allowReserved: own(node, "allowReserved") === true,
    ...valueOf(place, context),
    description: text(own(node, "description")),
    lifecycle: null,
    extensions: extensionsOf(node),
    source,
  };
}

const collectionFormats: Readonly<Record<string, ParameterStyle>> = {
  ssv: "spaceDelimited",
  tsv: "tabDelimited",
  pipes: "pipeDelimited",
};

/** The style, or its default for the place (section 4.8.12.2); a Swagger 2.0 format that 3.1 cannot say comes first. */
function styleOf(
  { node }: Place<JsonObject>,
  where: ParameterLocation,
): ParameterStyle {
  const format = own(node, "x-collectionFormat");
  if (typeof format === "string" && Object.hasOwn(collectionFormats, format))
    return collectionFormats[format]!;
  const style = own(node, "style");
  if (typeof style === "string" && styles.includes(style))
    return style as ParameterStyle;
  return where === "path" || where === "header" ? "simple" : "form";
}

/** A parameter has a `schema`, or `content` with one media type. */
function valueOf(
  place: Place<JsonObject>,
  context: Context,
): { schema: Schema; contentType: string | null } {
  const schema = member(place, "schema", context);
  if (schema !== null)
    return { schema: normalizeSchema(schema, context), contentType: null };
  const [entry] = members(member(place, "content", context), context);
  if (entry === undefined)
    return { schema: anything(place), contentType: null };
  const [type, media] = entry;
  const inner = member(media, "schema", context);
  return {
    schema: inner === null ? anything(media) : normalizeSchema(inner, context),
    contentType: mediaTypeName(type),
  };
}
