import { own, type RequestBody } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeContents } from "./media-type.js";
import { member, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { text } from "./values.js";

/** OpenAPI 3.1 section 4.8.13; null when there is none. */
export function normalizeRequestBody(
  written: Place | null,
  context: Context,
): RequestBody | null {
  const place = written === null ? null : dereference(written, context);
  if (place === null) return null;
  return {
    required: own(place.node, "required") === true,
    description: text(own(place.node, "description")),
    contents: normalizeContents(member(place, "content", context), context),
    source: place.source,
  };
}
