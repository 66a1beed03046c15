import { own, type Json, type JsonObject } from "../../model/index.js";
import {
  anything,
  isAnything,
  type Check,
  type PropertyCheck,
} from "../checks/check.js";
import type { Located } from "../schemas/registry.js";
import type { Builder } from "./builder.js";
import type { Context } from "./context.js";
import { isExempt } from "./direction.js";
import { membersAt, stringsAt } from "./read.js";

/** Everything that is said about members of objects. `validation`: the vocabulary with `required` is in force. */
export function objectChecks(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  return [
    ...properties(builder, schema, at, context, validation),
    ...keys(builder, schema, at, context, validation),
    ...names(builder, schema, at, context),
    ...dependents(builder, schema, at, context, validation),
  ];
}

function properties(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  const required = new Set(validation ? stringsAt(schema, "required") : []);
  const dropped = context.shape.dropped.get(schema);
  const entries: PropertyCheck[] = [];
  for (const [name, subschema] of membersAt(schema, "properties")) {
    if (dropped?.has(name) === true) {
      required.delete(name);
      continue;
    }
    entries.push({
      name,
      required:
        required.delete(name) &&
        !isExempt(builder, subschema, at, context.semantics.direction),
      declared: true,
      check: builder.child(subschema, at, ["properties", name], context),
    });
  }
  for (const name of required)
    entries.push({ name, required: true, declared: false, check: anything });
  return entries.length === 0 ? [] : [{ kind: "properties", entries }];
}

function keys(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  const required = new Set(validation ? stringsAt(schema, "required") : []);
  const declared = membersAt(schema, "properties").map(([name]) => name);
  const patterns = membersAt(schema, "patternProperties").flatMap(
    ([source, subschema]) => {
      const pattern = builder.pattern(source, at);
      if (pattern === null) return [];
      const tokens = ["patternProperties", source];
      return [
        { pattern, check: builder.child(subschema, at, tokens, context) },
      ];
    },
  );
  const additional = additionalOf(builder, schema, at, context);
  if (patterns.length === 0 && additional === null) return [];
  return [
    {
      kind: "keys",
      keyword: "additionalProperties",
      declared,
      complete:
        context.semantics.direction === null &&
        !context.shape.dropped.has(schema) &&
        declared.every((name) => required.has(name)),
      patterns,
      additional,
    },
  ];
}

function additionalOf(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check | null {
  const value: Json | undefined = own(schema, "additionalProperties");
  if (value === undefined) return null;
  if (value === false && context.semantics.openObjects) return null;
  return builder.child(value, at, ["additionalProperties"], context);
}

function names(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const value = own(schema, "propertyNames");
  if (value === undefined) return [];
  const check = builder.child(value, at, ["propertyNames"], context);
  return isAnything(check) ? [] : [{ kind: "propertyNames", check }];
}

/** `dependentRequired`, `dependentSchemas`, and `dependencies`, which older drafts had for both. */
function dependents(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  validation: boolean,
): Check[] {
  const checks: Check[] = [];
  const add = (keyword: string, property: string, value: Json): void => {
    if (Array.isArray(value)) {
      const required = value.filter((name) => typeof name === "string");
      if (required.length > 0 && validation)
        checks.push({ kind: "dependent", property, required, check: anything });
    } else {
      const tokens = [keyword, property];
      const check = builder.branch(value, at, tokens, context);
      if (!isAnything(check))
        checks.push({ kind: "dependent", property, required: [], check });
    }
  };
  for (const keyword of [
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
  ])
    for (const [property, value] of membersAt(schema, keyword))
      add(keyword, property, value);
  return checks;
}
