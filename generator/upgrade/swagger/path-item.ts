import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { put, type Draft } from "../../source/edit.js";
import { bodyParametersOf, type Placed } from "./body-parameters.js";
import type { SwaggerContext } from "./context.js";
import { upgradeOperation } from "./operation.js";
import { upgradeParameters } from "./parameters.js";

const methods = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
]);

/** A path: its body and form parameters go to each of its operations, the others stay. */
export function upgradePathItem(
  item: Json,
  at: SourceRef,
  context: SwaggerContext,
): Json {
  if (!isObject(item)) return item;
  const { origins } = context;
  const parameters = own(item, "parameters") ?? [];
  const place = origins.child(at, "parameters", parameters);
  const shared: readonly Placed[] = bodyParametersOf(
    parameters,
    place,
    context,
  );
  const result: Draft = {};
  for (const key of Object.keys(item)) {
    const value: Json = item[key]!;
    const child = origins.child(at, key, value);
    if (key === "parameters")
      put(result, key, upgradeParameters(value, child, context));
    else if (methods.has(key) && isObject(value))
      put(
        result,
        key,
        upgradeOperation(value as JsonObject, child, shared, context),
      );
    else put(result, key, value);
  }
  return origins.replace(item, result);
}
