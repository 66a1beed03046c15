import { diagnostic } from "../diagnostics/index.js";
import { own, type JsonObject, type SourceRef } from "../model/index.js";
import type { UpgradeContext } from "./context.js";
import { rewriteSchemas } from "./openapi30/index.js";
import { exclusiveBounds } from "./schema/exclusive-bounds.js";
import type { SchemaRule } from "./schema/index.js";
import { knownType } from "./schema/known-type.js";
import { nullable } from "./schema/nullable.js";

/**
 * OpenAPI 3.1 and 3.2 need no rewriting but where they say what their schemas do not know. `nullable` was removed for
 * `type: "null"`, and `exclusiveMinimum: true` for `exclusiveMinimum: 0`, but descriptions that came from 3.0 still say
 * them and their services still mean them: they are read as 3.0 meant them, and each is reported once.
 */
export function upgradeOpenApi31(
  tree: JsonObject,
  context: UpgradeContext,
): JsonObject {
  const nullables: SourceRef[] = [];
  const bounds: SourceRef[] = [];
  const older: SchemaRule = (schema, at, schemaContext) => {
    const { origins } = schemaContext;
    if (schema["nullable"] === true)
      nullables.push(origins.child(at, "nullable", true));
    for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"]) {
      const flag = own(schema, keyword);
      if (typeof flag === "boolean")
        bounds.push(origins.child(at, keyword, flag));
    }
    return nullable(exclusiveBounds(schema), at, schemaContext);
  };
  const kept = rewriteSchemas(tree, { ...context, rules: [knownType, older] });
  for (const [code, places] of [
    ["upgrade/nullable-kept", nullables],
    ["upgrade/exclusive-kept", bounds],
  ] as const) {
    const [first] = places;
    if (first !== undefined)
      context.report(diagnostic(code, { count: places.length }, first));
  }
  return kept;
}
