import {
  isObject,
  own,
  refTokens,
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
  const target = referenced(item, context);
  if (target !== null)
    return origins.move(
      upgradePathItem(target.node, target.at, context),
      target.at,
    );
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

/** The path item that a local `$ref` leads to, of whatever section; null without one, and for one of `paths` itself. */
function referenced(
  item: JsonObject,
  { tree, origins }: SwaggerContext,
): Placed | null {
  const ref = own(item, "$ref");
  if (typeof ref !== "string" || !ref.startsWith("#/")) return null;
  if (ref.startsWith("#/paths/")) return null;
  let node: Json = tree;
  let at = origins.root;
  for (const token of refTokens(ref) ?? []) {
    const child: Json | undefined = isObject(node)
      ? own(node, token)
      : undefined;
    if (child === undefined) return null;
    at = origins.child(at, token, child);
    node = child;
  }
  return isObject(node) && !Object.hasOwn(node, "$ref") ? { node, at } : null;
}
