import {
  own,
  isObject,
  type Json,
  type JsonObject,
} from "../../model/index.js";
import { anything, type Check } from "../checks/check.js";
import type { Located } from "../schemas/registry.js";
import type { Builder } from "./builder.js";
import { toTheLetter, type Context } from "./context.js";
import { discriminatorOf } from "./discriminator.js";

/** The keywords that combine schemas for one value (core section 10.2). */
export function compositionChecks(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const inside: Context = { ...context, part: true };
  return [
    ...listAt(schema, "allOf").map((part, index) =>
      builder.join(part, at, ["allOf", index], inside),
    ),
    ...alternatives(builder, schema, at, inside, "anyOf"),
    ...alternatives(builder, schema, at, inside, "oneOf"),
    ...not(builder, schema, at, inside),
    ...conditional(builder, schema, at, inside),
  ];
}

function listAt(schema: JsonObject, keyword: string): readonly Json[] {
  const value = own(schema, keyword);
  return Array.isArray(value) ? (value as Json[]) : [];
}

function alternatives(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
  keyword: "anyOf" | "oneOf",
): Check[] {
  const list = listAt(schema, keyword);
  if (list.length === 0) return [];
  const { openUnions } = context.semantics;
  return [
    {
      kind: keyword === "oneOf" && !openUnions ? "one" : "any",
      keyword,
      checks: list.map((branch, index) =>
        builder.branch(branch, at, [keyword, index], context),
      ),
      discriminator: openUnions
        ? discriminatorOf(builder, schema, list, at)
        : null,
      open: openUnions && isObject(own(schema, "discriminator")),
    },
  ];
}

function not(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const value = own(schema, "not");
  if (value === undefined) return [];
  const check = builder.branch(value, at, ["not"], toTheLetter(context));
  return [{ kind: "not", check }];
}

function conditional(
  builder: Builder,
  schema: JsonObject,
  at: Located,
  context: Context,
): Check[] {
  const test = own(schema, "if");
  if (test === undefined) return [];
  const branch = (keyword: string, inside: Context): Check => {
    const value = own(schema, keyword);
    return value === undefined
      ? anything
      : builder.branch(value, at, [keyword], inside);
  };
  return [
    {
      kind: "if",
      test: branch("if", toTheLetter(context)),
      then: branch("then", context),
      otherwise: branch("else", context),
    },
  ];
}
