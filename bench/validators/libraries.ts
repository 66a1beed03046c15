import {
  isObject,
  type Json,
  type JsonObject,
} from "../../generator/model/index.js";
import type { Case } from "./cases.js";
import { arktypeOf, type Arktype } from "./schemas-arktype.js";
import { valibotOf, type Valibot } from "./schemas-valibot.js";
import { zodOf, type Zod } from "./schemas-zod.js";

/** What one library does for a case: true for a value that passes, else false; `errors`: the number found. */
export type Run = (value: unknown) => boolean | number;

/** Makes a library ready for a case; null where it has no such task. */
export type Adapter = (one: Case, prepared: Prepared) => Promise<Run | null>;

/** Modules written ahead of time for a case, by library. */
export interface Prepared {
  readonly module: (name: string) => Promise<Record<string, unknown>>;
}

type Check = (value: unknown) => boolean;

/** A library from bench/.peers. The name is no literal, so that nothing looks for the package before. */
async function peer<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}

interface TypeBox {
  Check(value: unknown): boolean;
  Clean(value: unknown): unknown;
  Errors(value: unknown): readonly unknown[];
}

const isClosed = (one: Case): boolean =>
  one.task === "strict" || one.task === "strictParse";

/** The schema, every object refusing undeclared members where the case asks for it. */
export function schemaOf(one: Case): JsonObject {
  return (isClosed(one) ? closed(one.schema) : one.schema) as JsonObject;
}

function closed(node: Json): Json {
  if (Array.isArray(node)) return (node as Json[]).map(closed);
  if (!isObject(node)) return node;
  const inner = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, closed(value)]),
  );
  return node["type"] === "object" && !("additionalProperties" in node)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const sundial: Adapter = async (one, prepared) => {
  const { isRoot, RootSchema, stripRoot } = (await prepared.module(
    "sundial",
  )) as {
    isRoot: Check;
    RootSchema: { validate(value: unknown): { issues?: readonly unknown[] } };
    stripRoot: (value: unknown) => object;
  };
  switch (one.task) {
    case "strip":
      return (value) => isRoot(value) && stripRoot(value) !== value;
    case "errors":
      return (value) => RootSchema.validate(value).issues?.length ?? 0;
    default:
      return isRoot;
  }
};

const ajvCompiled: Adapter = async (one) => {
  if (one.task === "strip") return null;
  const { default: Ajv } = await import("ajv/dist/2020.js");
  const ajv = new Ajv.default({
    allErrors: one.task === "errors",
    strict: false,
  });
  const validate = ajv.compile(schemaOf(one));
  if (one.task === "errors")
    return (value) => (validate(value), validate.errors?.length ?? 0);
  return (value) => validate(value) as boolean;
};

const ajvStandalone: Adapter = async (one, prepared) => {
  if (one.task === "strip") return null;
  const module = await prepared.module("ajv");
  const validate = module["default"] as Check & {
    errors?: readonly unknown[] | null;
  };
  if (one.task === "errors")
    return (value) => (validate(value), validate.errors?.length ?? 0);
  return (value) => validate(value);
};

const typebox: Adapter = async (one) => {
  const { Compile } = await peer<{ Compile(schema: unknown): TypeBox }>(
    "typebox/compile",
  );
  const schema = schemaOf(one);
  const compiled = Compile(schema);
  switch (one.task) {
    case "strip":
      return (value) =>
        compiled.Check(value) &&
        compiled.Clean({ ...(value as object) }) !== value;
    case "errors":
      return (value) => compiled.Errors(value).length;
    default:
      return (value) => compiled.Check(value);
  }
};

const typia: Adapter = async (one, prepared) => {
  const module = (await prepared.module("typia")) as {
    check: Check;
    errors: (value: unknown) => { errors?: readonly unknown[] };
    strip: (value: unknown) => object;
  };
  switch (one.task) {
    case "strip":
      return (value) => module.strip(value) !== value;
    case "errors":
      return (value) => module.errors(value).errors?.length ?? 0;
    default:
      return module.check;
  }
};

const zod =
  (compile: boolean): Adapter =>
  async (one) => {
    const { z } = await peer<{ z: Zod }>("zod");
    const plain = zodOf(
      z,
      schemaOf(one),
      one.task === "loose" || one.task === "errors"
        ? "loose"
        : one.task === "strip"
          ? "strip"
          : "strict",
    );
    const schema = compile ? z["compile"]!(plain) : plain;
    if (one.task === "errors")
      return (value) => schema.safeParse(value).error?.issues.length ?? 0;
    return (value) => schema.safeParse(value).success;
  };

const valibot: Adapter = async (one) => {
  const v = await peer<Valibot>("valibot");
  const schema = valibotOf(
    v,
    schemaOf(one),
    one.task === "strip" ? "strip" : isClosed(one) ? "strict" : "loose",
  );
  const parsed = (value: unknown) =>
    v["safeParse"]!(schema, value) as unknown as {
      success: boolean;
      issues?: readonly unknown[];
    };
  if (one.task === "loose" || one.task === "strict")
    return (value) => v["is"]!(schema, value) as unknown as boolean;
  if (one.task === "errors")
    return (value) => parsed(value).issues?.length ?? 0;
  return (value) => parsed(value).success;
};

const arktype: Adapter = async (one) => {
  const arktype = await peer<Arktype>("arktype");
  const { type } = arktype;
  const schema = arktypeOf(
    arktype,
    schemaOf(one),
    one.task === "strip" ? "delete" : isClosed(one) ? "reject" : "ignore",
  );
  if (one.task === "errors")
    return (value) => {
      const result = schema(value);
      return result instanceof type.errors ? result.length : 0;
    };
  if (one.task === "strip" || one.task === "strictParse")
    return (value) =>
      !(
        schema(one.task === "strip" ? structuredClone(value) : value) instanceof
        type.errors
      );
  return (value) => schema.allows(value);
};

/** In the order of the table. */
export const libraries: ReadonlyMap<string, Adapter> = new Map([
  ["sundial", sundial],
  ["typia", typia],
  ["typebox", typebox],
  ["ajv", ajvCompiled],
  ["ajv standalone", ajvStandalone],
  ["arktype", arktype],
  ["z.compile", zod(true)],
  ["zod", zod(false)],
  ["valibot", valibot],
]);
