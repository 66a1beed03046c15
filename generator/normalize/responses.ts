import { diagnostic } from "../diagnostics/index.js";
import {
  compareText,
  own,
  type JsonObject,
  type Response,
} from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeHeaders } from "./header.js";
import { normalizeContents } from "./media-type.js";
import { member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { text } from "./values.js";

/** OpenAPI 3.1 section 4.8.16: codes, then ranges, then `default`. */
export function normalizeResponses(
  operation: Place<JsonObject>,
  context: Context,
): readonly Response[] {
  const written = member(operation, "responses", context);
  const responses = written === null ? null : dereference(written, context);
  return members(responses, context)
    .filter(([status]) => !status.startsWith("x-"))
    .map(([status, place]) => responseOf(status, place, context))
    .filter((response) => response !== null)
    .sort((a, b) => compareText(sortKey(a.status), sortKey(b.status)));
}

function sortKey(status: string): string {
  if (status === "default") return "2";
  return status.endsWith("XX") ? `1${status}` : `0${status}`;
}

function responseOf(
  written: string,
  reference: Place,
  context: Context,
): Response | null {
  const status =
    written.toLowerCase() === "default" ? "default" : written.toUpperCase();
  if (status !== "default" && !/^[1-5](?:\d\d|XX)$/.test(status)) {
    context.report(
      diagnostic(
        "operation/unknown-status",
        { status: written },
        reference.source,
      ),
    );
    return null;
  }
  const place = dereference(reference, context);
  if (place === null) return null;
  const response: Response = {
    status,
    description: text(own(place.node, "description")),
    headers: normalizeHeaders(member(place, "headers", context), context),
    contents: normalizeContents(member(place, "content", context), context),
    links: [],
    source: place.source,
  };
  const links = member(place, "links", context);
  if (links !== null) context.links.set(response, links);
  return response;
}
