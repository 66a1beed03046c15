import { own, type Json, type JsonObject } from "../../model/index.js";
import { anything, isAnything, type Check } from "../checks/check.js";
import type { Located } from "../schemas/registry.js";
import type { Builder } from "./builder.js";
import { toTheLetter, type Context } from "./context.js";
import { countAt } from "./read.js";

/** Everything that is said about items of arrays. */
export function arrayChecks(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  return [
    ...items(builder, schema, at, context),
    ...contains(builder, schema, at, context, validation),
  ];
}

function items(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const list = own(schema, "prefixItems");
  const prefix = (Array.isArray(list) ? (list as Json[]) : []).map(
    (item, index) => builder.child(item, at, ["prefixItems", index], context),
  );
  const value = own(schema, "items");
  if (value === undefined && prefix.length === 0) return [];
  const rest =
    value === undefined
      ? anything
      : builder.child(value, at, ["items"], context);
  return [
    {
      kind: "items",
      prefix,
      rest,
      evaluatesRest: value !== undefined,
      keyword: "items",
    },
  ];
}

function contains(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  const value = own(schema, "contains");
  if (value === undefined) return [];
  const minimum = (validation ? countAt(schema, "minContains") : null) ?? 1;
  const maximum = validation ? countAt(schema, "maxContains") : null;
  const check = builder.child(value, at, ["contains"], toTheLetter(context));
  if (minimum === 0 && maximum === null && isAnything(check)) return [];
  return [{ kind: "contains", check, minimum, maximum }];
}
