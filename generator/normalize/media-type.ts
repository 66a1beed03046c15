import { isObject, type MediaType, type Schema } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeEncodings } from "./encoding.js";
import { member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { normalizeSchema } from "./schema/index.js";

/**
 * The media types of a body (OpenAPI 3.2 section 4.14), the default first: JSON, then types built on it, then the others
 * by name. The order in a description cannot count, since the members of an object have none.
 */
export function normalizeContents(
  content: Place | null,
  context: Context,
): readonly MediaType[] {
  return members(content, context)
    .filter(([type]) => !type.startsWith("x-"))
    .map(([type, place]) => mediaType(type, place, context))
    .filter((media) => media !== null)
    .sort((a, b) => preference(a) - preference(b));
}

function preference({ contentType }: MediaType): number {
  const [name = ""] = contentType.split(";");
  if (name === "application/json") return 0;
  return name.endsWith("+json") ? 1 : 2;
}

function mediaType(
  type: string,
  written: Place,
  context: Context,
): MediaType | null {
  const place = dereference(written, context);
  if (place === null) return null;
  const contentType = mediaTypeName(type);
  const schema = member(place, "schema", context);
  const itemSchema = member(place, "itemSchema", context);
  return {
    contentType,
    schema:
      schema === null
        ? null
        : bodySchema(contentType, schema, normalizeSchema(schema, context)),
    itemSchema:
      itemSchema === null ? null : normalizeSchema(itemSchema, context),
    encoding: normalizeEncodings(place, context),
    source: place.source,
  };
}

/** A media type in lower case, its parameters as written (RFC 9110 section 8.3.1). */
export function mediaTypeName(written: string): string {
  const [name = "", ...parameters] = written.split(";");
  return [
    name.trim().toLowerCase(),
    ...parameters.map((item) => item.trim()),
  ].join("; ");
}

/** Media types whose bodies are bytes. */
const bytes =
  /^(?:image|audio|video|font)\/(?!svg\+xml)|^application\/(?:octet-stream|pdf|zip|gzip|x-gzip|x-tar|x-zip-compressed|vnd\.(?:ms-excel|openxmlformats-.*))(?:;|$)/;

/** In a body of bytes, a schema that says no more than "text" or "anything" means the bytes themselves. */
function bodySchema(contentType: string, place: Place, schema: Schema): Schema {
  if (!bytes.test(contentType)) return schema;
  const plain =
    schema.kind === "unknown" ||
    (schema.kind === "string" && schema.format === null);
  if (!plain || !isObject(place.node)) return schema;
  const { title, description, nullable, access, lifecycle, json, source } =
    schema;
  return {
    title,
    description,
    nullable,
    default: schema.default,
    examples: schema.examples,
    access,
    lifecycle,
    json,
    source,
    kind: "binary",
  };
}
