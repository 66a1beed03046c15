import {
  compareText,
  own,
  type Encoding,
  type ParameterStyle,
} from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeHeaders } from "./header.js";
import { isObjectPlace, member, members, type Place } from "./place.js";
import { text } from "./values.js";

/** `encoding` of a multipart or urlencoded body (OpenAPI 3.1 section 4.8.15), sorted by property. */
export function normalizeEncodings(
  media: Place,
  context: Context,
): readonly Encoding[] {
  return members(member(media, "encoding", context), context)
    .filter(([, place]) => isObjectPlace(place))
    .map(([property, place]) => encodingOf(property, place, context))
    .sort((a, b) => compareText(a.property, b.property));
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

function encodingOf(
  property: string,
  place: Place,
  context: Context,
): Encoding {
  const node = isObjectPlace(place) ? place.node : {};
  const style = own(node, "style");
  const explode = own(node, "explode");
  const reserved = own(node, "allowReserved");
  const tabs = own(node, "x-collectionFormat") === "tsv";
  return {
    property,
    contentType: text(own(node, "contentType")),
    headers: normalizeHeaders(member(place, "headers", context), context),
    style: tabs
      ? "tabDelimited"
      : typeof style === "string" && styles.includes(style)
        ? (style as ParameterStyle)
        : null,
    explode: typeof explode === "boolean" ? explode : null,
    allowReserved: typeof reserved === "boolean" ? reserved : null,
  };
}
