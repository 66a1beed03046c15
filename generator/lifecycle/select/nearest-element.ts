import type { Document } from "../../model/index.js";
import { nearest } from "../../diagnostics/nearest.js";
import type { SelectorKind } from "../manifest/selector.js";
import { findSchema, objectsOf } from "./properties.js";

/** What a selector that matches nothing may have meant, for a hint. */
export function nearestElement(
  selector: SelectorKind,
  document: Document,
): string | null {
  const operations = [...document.operations, ...document.webhooks];
  switch (selector.kind) {
    case "operation":
      return nearest(
        selector.operation,
        operations.map(({ id }) => id),
      );
    case "method":
    case "path":
      return nearest(
        selector.path,
        operations.map(({ path }) => path),
      );
    case "parameter":
      return nearest(
        selector.parameter,
        operations.flatMap(({ parameters }) =>
          parameters.map(({ name }) => name),
        ),
      );
    case "header":
      return nearest(
        selector.header,
        operations.flatMap(({ responses }) =>
          responses.flatMap(({ headers }) => headers.map(({ name }) => name)),
        ),
      );
    case "schema":
      return nearestSchema(selector.schema, document);
    case "property":
      return nearestProperty(selector.schema, selector.property, document);
    case "enumValue":
      return null;
    case "tag":
      return nearest(
        selector.tag,
        operations.flatMap(({ tags }) => tags),
      );
    case "securityScheme":
      return nearest(
        selector.securityScheme,
        document.securitySchemes.map(({ id }) => id),
      );
    case "version":
      return nearest(selector.version, document.versions);
    case "terraform":
    case "pointer":
      return null;
  }
}

function nearestSchema(id: string, document: Document): string | null {
  return nearest(
    id,
    document.schemas.map((named) => named.id),
  );
}

/** The schema where that is misspelt, else the property in it. */
function nearestProperty(
  id: string,
  property: string,
  document: Document,
): string | null {
  const schema = findSchema(document, id);
  if (schema === null) return nearestSchema(id, document);
  return nearest(
    property,
    objectsOf(schema, document).flatMap(({ properties }) =>
      properties.map(({ name }) => name),
    ),
  );
}
