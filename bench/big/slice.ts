import {
  isObject,
  own,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";

/** A description with every `step`-th of its paths and the components that they need, directly or not. */
export function sliceOf(tree: JsonObject, step: number): JsonObject {
  const paths = own(tree, "paths") as JsonObject;
  const kept = Object.fromEntries(
    Object.entries(paths).filter((_, index) => index % step === 0),
  );
  const { components: _, ...rest } = tree;
  const slice = { ...rest, paths: kept };
  return { ...slice, components: neededBy(slice, tree) };
}

function neededBy(slice: Json, tree: JsonObject): JsonObject {
  const needed = new Map<string, Map<string, Json>>();
  const open: Json[] = [slice];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (Array.isArray(node)) open.push(...(node as readonly Json[]));
    // A `$ref`, or the mapping of a discriminator.
    if (typeof node === "string" && node.startsWith("#/components/"))
      follow(node, tree, needed, open);
    if (!isObject(node)) continue;
    open.push(...Object.values(node));
  }
  const all = own(tree, "components") as JsonObject;
  const schemes = own(all, "securitySchemes") ?? {};
  return {
    securitySchemes: schemes,
    ...Object.fromEntries(
      [...needed].map(([kind, members]) => [kind, Object.fromEntries(members)]),
    ),
  };
}

function follow(
  ref: string,
  tree: JsonObject,
  needed: Map<string, Map<string, Json>>,
  open: Json[],
): void {
  const [, kind = "", name = ""] = pointerTokens(ref.slice(1));
  const found = needed.get(kind) ?? new Map<string, Json>();
  needed.set(kind, found);
  if (found.has(name)) return;
  const components = own(tree, "components") as JsonObject;
  const target = own((own(components, kind) ?? {}) as JsonObject, name);
  if (target === undefined) return;
  found.set(name, target);
  open.push(target);
}
