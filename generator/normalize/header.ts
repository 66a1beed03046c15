import { compareText, own, type ResponseHeader } from "../model/index.js";
import type { Context } from "./context.js";
import { member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { anything } from "./schema/array.js";
import { normalizeSchema } from "./schema/index.js";
import { text } from "./values.js";

/** OpenAPI 3.1 section 4.8.21; `Content-Type` is said by the media type. Sorted by lower-case name. */
export function normalizeHeaders(
  headers: Place | null,
  context: Context,
): readonly ResponseHeader[] {
  return members(headers, context)
    .map(([name, place]) => headerOf(name, place, context))
    .filter((header) => header !== null)
    .filter((header) => header.name.toLowerCase() !== "content-type")
    .sort((a, b) => compareText(a.name.toLowerCase(), b.name.toLowerCase()));
}

function headerOf(
  name: string,
  written: Place,
  context: Context,
): ResponseHeader | null {
  const place = dereference(written, context);
  if (place === null) return null;
  const [media] = members(member(place, "content", context), context);
  const schema =
    member(place, "schema", context) ??
    (media === undefined ? null : member(media[1], "schema", context));
  return {
    name,
    required: own(place.node, "required") === true,
    schema:
      schema === null ? anything(place) : normalizeSchema(schema, context),
    description: text(own(place.node, "description")),
  };
}
