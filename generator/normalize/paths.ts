import { compareText, type Operation } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeOperation } from "./operation.js";
import { normalizePathItem } from "./path-item.js";
import { isObjectPlace, member, members } from "./place.js";
import { uniqueIds } from "./operation-id.js";

/** All operations of `paths` (OpenAPI 3.1 section 4.8.8), sorted by id. */
export function normalizePaths(context: Context): readonly Operation[] {
  const paths = member(context.root, "paths", context);
  const written = members(paths, context)
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, place]) =>
      isObjectPlace(place) ? normalizePathItem(path, place, context) : [],
    );
  return uniqueIds(written, context)
    .map((found) => normalizeOperation(found, context))
    .sort((a, b) => compareText(a.id, b.id));
}
