import { compareText, type Operation } from "../model/index.js";
import type { Context } from "./context.js";
import { normalizeOperation } from "./operation.js";
import { uniqueIds } from "./operation-id.js";
import { normalizePathItem } from "./path-item.js";
import { isObjectPlace, member, members } from "./place.js";

/** `webhooks` (OpenAPI 3.1 section 4.8.1): operations that the API calls; `path` is the webhook's name. Sorted by id. */
export function normalizeWebhooks(context: Context): readonly Operation[] {
  const section =
    member(context.root, "webhooks", context) ??
    member(context.root, "x-webhooks", context);
  const written = members(section, context).flatMap(([name, place]) =>
    isObjectPlace(place) ? normalizePathItem(name, place, context) : [],
  );
  return uniqueIds(written, context)
    .map((found) => normalizeOperation(found, context))
    .sort((a, b) => compareText(a.id, b.id));
}
