import { diagnostic } from "../../diagnostics/index.js";
import {
  isObject,
  own,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import type { Draft } from "../../source/edit.js";
import type { SwaggerContext } from "./context.js";

/** Where 3.1 has no word for a collection format, this extension keeps it; `normalize` reads it. */
export const collectionFormatExtension = "x-collectionFormat";

/**
 * `collectionFormat` (default `csv`) → `style` and `explode` of a parameter whose value is an array. What 3.1 cannot
 * say (`tsv`, and `ssv` and `pipes` outside the query) stays as an extension, so that nothing is lost.
 */
export function styleOf(
  parameter: JsonObject,
  at: SourceRef,
  context: SwaggerContext,
): Draft {
  if (own(parameter, "type") !== "array") return {};
  const place = own(parameter, "in");
  const inQuery = place === "query" || place === "formData";
  const format = own(parameter, "collectionFormat") ?? "csv";
  const lists = { style: inQuery ? "form" : "simple", explode: false };
  switch (format) {
    case "csv":
      return lists;
    case "multi":
      if (inQuery) return { style: "form", explode: true };
      break;
    case "ssv":
    case "pipes":
      if (inQuery)
        return {
          style: format === "ssv" ? "spaceDelimited" : "pipeDelimited",
          explode: false,
        };
      return { ...lists, [collectionFormatExtension]: format };
    case "tsv":
      return { ...lists, [collectionFormatExtension]: format };
  }
  context.report(
    diagnostic(
      "upgrade/collection-format",
      { format: String(format), in: String(place) },
      context.origins.child(at, "collectionFormat", format),
    ),
  );
  return lists;
}

/** A format of an array inside an array cannot be said in 3.1: comma-separated items are assumed. */
export function reportNestedFormats(
  items: JsonObject,
  at: SourceRef,
  context: SwaggerContext,
): void {
  const inner = own(items, "items");
  if (own(items, "type") !== "array") return;
  const format = own(items, "collectionFormat");
  context.report(
    diagnostic(
      "upgrade/nested-collection-format",
      { format: typeof format === "string" ? format : "csv" },
      at,
    ),
  );
  if (isObject(inner))
    reportNestedFormats(
      inner,
      context.origins.child(at, "items", inner),
      context,
    );
}
