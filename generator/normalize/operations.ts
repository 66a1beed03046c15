import { compareText, type Operation } from "../model/index.js";
import type { Context } from "./context.js";
import { uniqueIds, type IdentifiedOperation } from "./operation-id.js";
import { normalizeOperation } from "./operation.js";
import { writtenOperations, writtenWebhooks } from "./paths.js";

/** All operations and webhooks, each sorted by id; an id is given once among both. */
export function normalizeOperations(context: Context): {
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Operation[];
} {
  const operations = writtenOperations(context);
  const webhooks = writtenWebhooks(context);
  const all = uniqueIds([...operations, ...webhooks], context);
  const normalized = (
    list: readonly IdentifiedOperation[],
    isWebhook: boolean,
  ) =>
    list
      .map((found) => normalizeOperation(found, context, isWebhook))
      .sort((a, b) => compareText(a.id, b.id));
  return {
    operations: normalized(all.slice(0, operations.length), false),
    webhooks: normalized(all.slice(operations.length), true),
  };
}
