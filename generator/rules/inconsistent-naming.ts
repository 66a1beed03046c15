import { diagnostic } from "../diagnostics/index.js";
import type { Document, Schema, SourceRef } from "../model/index.js";
import { mainStyle, styleOf } from "./naming-style.js";
import type { Rule } from "./rule.js";

interface Named {
  readonly name: string;
  readonly source: SourceRef;
}

/**
 * Names that are written in another way than nearly all of their kind: `user_id` among `userId`s. One finding per kind of
 * names, at the first of them; where a description has no main style, nothing is said.
 */
export const inconsistentNaming: Rule = (document, report) => {
  for (const [what, all] of kindsOf(document)) {
    const names = new Map(all.map((one) => [one.name, one.source]));
    const style = mainStyle(names.keys());
    if (style === null) continue;
    const others = [...names].filter(([name]) => {
      const own = styleOf(name);
      return own !== null && own !== style;
    });
    const [, source] = others[0]!;
    const parameters = { what, style, names: others.map(([name]) => name) };
    report(diagnostic("lint/inconsistent-naming", parameters, source));
  }
};

function kindsOf(
  document: Document,
): readonly (readonly [string, readonly Named[]])[] {
  const { operations, schemas } = document;
  const parameters = operations.flatMap((one) => one.parameters);
  return [
    [
      "operationIds",
      operations
        .filter(({ hasOperationId }) => hasOperationId)
        .map(({ id, source }) => ({ name: id, source })),
    ],
    [
      "path segments",
      operations.flatMap(({ path, source }) =>
        path
          .split("/")
          .filter((segment) => !/[{}]/.test(segment))
          .map((name) => ({ name, source })),
      ),
    ],
    ["path parameters", parameters.filter((one) => one.in === "path")],
    ["query parameters", parameters.filter((one) => one.in === "query")],
    ["properties", schemas.flatMap(({ schema }) => propertiesIn(schema))],
  ];
}

/** Properties written in a schema; those of named ones it refers to are looked at by themselves. */
function propertiesIn(schema: Schema): readonly Named[] {
  switch (schema.kind) {
    case "object":
      return schema.properties.flatMap((property) => [
        { name: property.name, source: property.schema.source },
        ...propertiesIn(property.schema),
      ]);
    case "array":
      return propertiesIn(schema.items);
    case "union":
      return schema.variants.flatMap(propertiesIn);
    case "intersection":
      return schema.parts.flatMap(propertiesIn);
    default:
      return [];
  }
}
