import { compareText, type Operation, type Webhook } from "../model/index.js";
import { writtenCallbacks } from "./callbacks.js";
import type { Context } from "./context.js";
import { withLinks } from "./links.js";
import { uniqueIds } from "./operation-id.js";
import { normalizeOperation } from "./operation.js";
import { writtenOperations, writtenWebhooks } from "./paths.js";

/** All operations, and all that the API calls, each sorted by id; an id is given once among both. */
export function normalizeOperations(context: Context): {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
} {
  const written = writtenOperations(context);
  const all = uniqueIds([...written, ...writtenWebhooks(context)], context);
  const operations = all.slice(0, written.length);
  const webhooks = [
    ...all
      .slice(written.length)
      .map((webhook) => ({ ...webhook, callback: null })),
    ...writtenCallbacks(all, context),
  ];
  const normalized = operations.map((found) =>
    normalizeOperation(found, context, false),
  );
  return {
    operations: withLinks(normalized, operations, context).sort(byId),
    webhooks: webhooks
      .map((found): Webhook => ({
        ...normalizeOperation(found, context, true),
        callback: found.callback,
      }))
      .sort(byId),
  };
}

function byId(a: Operation, b: Operation): number {
  return compareText(a.id, b.id);
}
