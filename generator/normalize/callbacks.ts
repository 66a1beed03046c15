import { diagnostic } from "../diagnostics/index.js";
import {
  compareText,
  own,
  pointerTokens,
  type Callback,
  type JsonObject,
} from "../model/index.js";
import { memberSource, type Context } from "./context.js";
import type { IdentifiedOperation } from "./operation-id.js";
import { normalizePathItem, type WrittenOperation } from "./path-item.js";
import { member, members, type Place } from "./place.js";
import { dereference } from "./reference.js";
import { text } from "./values.js";

/** An operation of a callback, and who asks for it. */
export interface WrittenCallback extends IdentifiedOperation {
  readonly callback: Callback;
}

/**
 * The operations of all callbacks (OpenAPI 3.1 section 4.8.18), those of callbacks in callbacks included, each place
 * once: a circle of references ends. `path` is the callback's expression. The id is the operationId; without one it is
 * made of who asks (of the component's name for one that several operations share), key, method and expression.
 */
export function writtenCallbacks(
  owners: readonly IdentifiedOperation[],
  context: Context,
): readonly WrittenCallback[] {
  const found: WrittenCallback[] = [];
  const visited = new Set<string>();
  const taken = new Set(owners.map(({ id }) => id));
  const waiting = [...owners].sort((a, b) => compareText(a.id, b.id));
  // A list that grows while it is walked gives what is added, too.
  for (const owner of waiting)
    for (const { key, written } of callbacksOf(owner.place, context)) {
      const { file, pointer } = written.place.source;
      const place = JSON.stringify([file, pointer]);
      if (visited.has(place)) continue;
      visited.add(place);
      const callback: Callback = { key, operation: owner.id };
      const one = { ...identify(written, callback, taken, context), callback };
      taken.add(one.id);
      found.push(one);
      waiting.push(one);
    }
  return found;
}

function callbacksOf(
  operation: Place<JsonObject>,
  context: Context,
): readonly { readonly key: string; readonly written: WrittenOperation }[] {
  return sorted(members(member(operation, "callbacks", context), context))
    .map(([key, place]) => ({ key, callback: dereference(place, context) }))
    .flatMap(({ key, callback }) =>
      sorted(members(callback, context))
        .filter(([expression]) => !expression.startsWith("x-"))
        .flatMap(([expression, item]) =>
          operationsAt(expression, item, context),
        )
        .map((written) => ({ key, written })),
    );
}

function operationsAt(
  expression: string,
  item: Place,
  context: Context,
): readonly WrittenOperation[] {
  const target = dereference(item, context);
  return target === null
    ? []
    : normalizePathItem(expression, item as Place<JsonObject>, context);
}

function sorted<T>(
  entries: readonly (readonly [string, T])[],
): readonly (readonly [string, T])[] {
  return [...entries].sort(([a], [b]) => compareText(a, b));
}

/** An operationId that another operation has is no reason to lose the callback, nor to refuse the API. */
function identify(
  written: WrittenOperation,
  { key, operation }: Callback,
  taken: ReadonlySet<string>,
  context: Context,
): IdentifiedOperation {
  const { method, path, place } = written;
  const given = text(own(place.node, "operationId"));
  if (given !== null && !taken.has(given))
    return { ...written, id: given, hasOperationId: true };
  if (given !== null)
    context.report(
      diagnostic(
        "operation/duplicate-callback-id",
        { id: given },
        memberSource(place, "operationId", context),
      ),
    );
  const component = componentName(place.source.pointer);
  let id = `${component ?? `${operation} ${key}`} ${method} ${path}`;
  while (taken.has(id)) id += "'";
  return { ...written, id, hasOperationId: false };
}

function componentName(pointer: string): string | null {
  const [root, section, name] = pointerTokens(pointer);
  return root === "components" && section === "callbacks"
    ? (name ?? null)
    : null;
}
