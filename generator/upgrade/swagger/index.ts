import {
  own,
  isObject,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import type { UpgradeContext } from "../context.js";
import { mapMembers, put, type Draft } from "../../source/edit.js";
import { upgradeComponents } from "./components.js";
import { swaggerContext } from "./context.js";
import { upgradePathItem } from "./path-item.js";
import { upgradeServers } from "./servers.js";

/** Members that the 3.1 document says elsewhere. */
const replaced = new Set([
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
  "paths",
]);

/** Swagger 2.0 to 3.1, as the table in the README says. */
export function upgradeSwagger(
  tree: JsonObject,
  upgradeContext: UpgradeContext,
): JsonObject {
  const context = swaggerContext(tree, upgradeContext);
  const { origins } = context;
  const result: Draft = { openapi: "3.1.0" };
  for (const key of Object.keys(tree))
    if (!replaced.has(key)) put(result, key, tree[key]!);
  const servers = upgradeServers(tree, null, origins.root, context);
  if (servers !== null) put(result, "servers", servers);
  const paths = own(tree, "paths");
  if (paths !== undefined) {
    const at = origins.child(origins.root, "paths", paths);
    result["paths"] = isObject(paths)
      ? mapMembers(paths, (item: Json, path) =>
          path.startsWith("x-")
            ? item
            : upgradePathItem(item, origins.child(at, path, item), context),
        )
      : paths;
  }
  const components = upgradeComponents(tree, context);
  if (components !== null) put(result, "components", components);
  return result;
}
