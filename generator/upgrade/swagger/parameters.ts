import {
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { isBody, resolveParameter } from "./body-parameters.js";
import { styleOf } from "./collection-format.js";
import type { SwaggerContext } from "./context.js";
import { upgradeReference } from "./references.js";
import { valueSchema } from "./value-schema.js";

/** The parameters of a list that are parameters in 3.1 too. */
export function upgradeParameters(
  parameters: Json,
  at: SourceRef,
  context: SwaggerContext,
): Json {
  if (!Array.isArray(parameters)) return parameters;
  const { origins } = context;
  const result: Json[] = [];
  (parameters as readonly Json[]).forEach((node, index) => {
    const place = origins.child(at, index, node);
    const resolved = resolveParameter(node, place, context);
    if (resolved === null) result.push(node);
    else if (!isBody(resolved.node))
      result.push(
        origins.move(
          upgradeParameter(node as JsonObject, place, context),
          place,
        ),
      );
  });
  return origins.move(result, at);
}

/** Members that stay with the parameter; what describes its value goes to `schema`. */
const own3 = [
  "name",
  "in",
  "description",
  "required",
  "allowEmptyValue",
  "deprecated",
];

export function upgradeParameter(
  parameter: JsonObject,
  at: SourceRef,
  context: SwaggerContext,
): JsonObject {
  const ref = own(parameter, "$ref");
  if (typeof ref === "string")
    return { ...parameter, $ref: upgradeReference(ref, context) };
  const result: Draft = {};
  for (const key of own3)
    if (Object.hasOwn(parameter, key)) put(result, key, parameter[key]!);
  for (const key of Object.keys(parameter))
    if (key.startsWith("x-")) put(result, key, parameter[key]!);
  if (Object.hasOwn(parameter, "example"))
    put(result, "example", parameter["example"]!);
  Object.assign(result, styleOf(parameter, at, context));
  result["schema"] = valueSchema(parameter, own3, at, context);
  return result;
}
