import {
  guardOf,
  type Check,
  type JsonType,
} from "../../../validators/checks/check.js";

/** What is said of values of one type only, by that type. */
export type Guards = ReadonlyMap<JsonType, readonly Check[]>;

/** The checks of a conjunction that concern one type of values; those about looking into all of a value are none. */
export function guardsOf(parts: readonly Check[]): Guards {
  const guards = new Map<JsonType, Check[]>();
  for (const part of parts) {
    const type = guardOf(part);
    if (type === null || part.kind.startsWith("unevaluated")) continue;
    const known = guards.get(type);
    if (known === undefined) guards.set(type, [part]);
    else known.push(part);
  }
  return guards;
}
