import type { Json, JsonObject } from "../../model/index.js";
import { Builder } from "../build/builder.js";
import type { Check } from "../checks/check.js";
import { exact } from "../options.js";
import { Registry } from "../schemas/registry.js";
import { faultIn, type Fault } from "./fault.js";

export type { Fault } from "./fault.js";

/** Who sends a value: `readOnly` members need not be in a request, `writeOnly` ones not in a response. */
export type Direction = "request" | "response";

/** Says what is wrong with a value for the schema at a pointer; null when it fits, or there is no schema. */
export type Judge = (
  schema: string,
  value: Json,
  direction: Direction,
) => Fault | null;

/** Any URI will do: a description refers to itself by fragments. */
const document = "sundial:description";

/**
 * Judges values by the schemas of one tree, which is in the shape of OpenAPI 3.1. `unevaluatedItems` and
 * `unevaluatedProperties` are not looked at, nor are formats but those of dates, numbers and UUIDs.
 */
export function judgement(tree: JsonObject): Judge {
  const judges = {
    request: checksOf(tree, "request"),
    response: checksOf(tree, "response"),
  };
  return (schema, value, direction) => {
    const check = judges[direction](schema);
    return check === null ? null : faultIn(check, value);
  };
}

function checksOf(
  tree: JsonObject,
  direction: Direction,
): (schema: string) => Check | null {
  const registry = new Registry(new Map([[document, tree]]));
  const semantics = {
    ...exact,
    assertFormats: true,
    impliedTypes: true,
    direction,
  };
  // What is wrong with the schemas themselves is said where validators are generated.
  const builder = new Builder(registry, semantics, () => undefined);
  return (schema) => {
    const located = registry.add(document, schema);
    if (located === null) return null;
    const context = builder.rootContext("examples", "example");
    return builder.functionOf(located, context).check;
  };
}
