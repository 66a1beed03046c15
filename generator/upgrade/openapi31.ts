import { diagnostic } from "../diagnostics/index.js";
import type { JsonObject, SourceRef } from "../model/index.js";
import type { UpgradeContext } from "./context.js";
import { rewriteSchemas } from "./openapi30/index.js";
import type { SchemaRule } from "./schema/index.js";
import { knownType } from "./schema/known-type.js";
import { nullable } from "./schema/nullable.js";

/**
 * OpenAPI 3.1 and 3.2 need no rewriting but where they say what their schemas do not know. `nullable` was removed for
 * `type: "null"`, but descriptions that came from 3.0 still say it and their services still answer null: it is read as
 * 3.0 meant it, and reported once.
 */
export function upgradeOpenApi31(
  tree: JsonObject,
  context: UpgradeContext,
): JsonObject {
  const places: SourceRef[] = [];
  const rule: SchemaRule = (schema, at, schemaContext) => {
    if (schema["nullable"] === true)
      places.push(schemaContext.origins.child(at, "nullable", true));
    return nullable(schema, at, schemaContext);
  };
  const kept = rewriteSchemas(tree, { ...context, rules: [knownType, rule] });
  const [first] = places;
  if (first !== undefined)
    context.report(
      diagnostic("upgrade/nullable-kept", { count: places.length }, first),
    );
  return kept;
}
