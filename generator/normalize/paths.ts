import type { Context } from "./context.js";
import { normalizePathItem, type WrittenOperation } from "./path-item.js";
import { isObjectPlace, member, members } from "./place.js";

/** The operations of `paths` (OpenAPI 3.1 section 4.8.8). */
export function writtenOperations(
  context: Context,
): readonly WrittenOperation[] {
  return members(member(context.root, "paths", context), context)
    .filter(([path]) => !path.startsWith("x-"))
    .flatMap(([path, place]) =>
      isObjectPlace(place) ? normalizePathItem(path, place, context) : [],
    );
}

/** The operations of `webhooks` (OpenAPI 3.1 section 4.8.1), which the API calls; `path` is the webhook's name. */
export function writtenWebhooks(context: Context): readonly WrittenOperation[] {
  const section =
    member(context.root, "webhooks", context) ??
    member(context.root, "x-webhooks", context);
  return members(section, context).flatMap(([name, place]) =>
    isObjectPlace(place) ? normalizePathItem(name, place, context) : [],
  );
}
