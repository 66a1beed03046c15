import { diagnostic } from "../diagnostics/index.js";
import { own } from "../model/index.js";
import type { WrittenRule } from "./rule.js";

/** Objects that a `$ref` can stand for, besides schemas and path items. */
const referable = [
  "parameter",
  "requestBody",
  "response",
  "header",
  "example",
  "link",
  "callback",
  "securityScheme",
];

/** What of a schema is read beside its `$ref` in every version; see `upgrade/schema/ref-siblings`. */
const read = new Set([
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "nullable",
  "externalDocs",
]);

/**
 * Members beside a `$ref`. A Reference Object has none but `summary` and `description` (OpenAPI 3.1 section 4.8.23), in
 * 2.0 and 3.0 not even those; a schema has them since 3.1. What is read nevertheless is said, too: other tools ignore it.
 */
export const refSiblings: WrittenRule = ({ written }, report) => {
  const { specification } = written;
  const isOld = specification < "3.1";
  for (const kind of [...referable, ...(isOld ? ["schema"] : [])])
    for (const object of written.objects(kind)) {
      if (typeof own(object.node, "$ref") !== "string") continue;
      const beside = Object.keys(object.node).filter(
        (key) => key !== "$ref" && !key.startsWith("x-"),
      );
      const isRead = (key: string): boolean =>
        kind === "schema"
          ? read.has(key)
          : key === "summary" || key === "description";
      const said = isOld ? beside.filter(isRead) : [];
      // Those of schemas that are dropped are said where they are dropped.
      const lost =
        kind === "schema" ? [] : beside.filter((key) => !isRead(key));
      for (const [code, keywords] of [
        ["lint/ref-siblings", said],
        ["lint/lost-ref-siblings", lost],
      ] as const)
        if (keywords.length > 0)
          report(
            diagnostic(code, { keywords }, written.at(object, keywords[0]!)),
          );
    }
};
