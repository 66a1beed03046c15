import {
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
];

/** Operations as a careful reader would count them in the tree as it was written. */
export function operationsIn(tree: JsonObject): number {
  const paths = own(tree, "paths");
  if (!isObject(paths)) return 0;
  let count = 0;
  for (const [path, written] of Object.entries(paths)) {
    if (path.startsWith("x-")) continue;
    const item = resolve(written, tree);
    const additional = own(item, "additionalOperations");
    count += methods.filter((method) => isObject(own(item, method))).length;
    if (isObject(additional))
      count += Object.values(additional).filter(isObject).length;
  }
  return count;
}

/** A path item with what its `$ref` leads to. */
function resolve(item: Json, tree: JsonObject, depth = 0): JsonObject {
  if (!isObject(item)) return {};
  const ref = own(item, "$ref");
  if (typeof ref !== "string" || !ref.startsWith("#/") || depth > 20)
    return item;
  let node: Json | undefined = tree;
  for (const token of pointerTokens(ref.slice(1)))
    node = isObject(node) ? own(node, token) : undefined;
  return { ...resolve(node ?? null, tree, depth + 1), ...item };
}

/** Names of the schemas of a description. */
export function schemasIn(tree: JsonObject): readonly string[] {
  const components = own(tree, "components");
  const schemas =
    own(tree, "definitions") ??
    (isObject(components) ? own(components, "schemas") : undefined);
  return isObject(schemas) ? Object.keys(schemas) : [];
}
