import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type Schema,
  type SchemaFacts,
  type SchemaKind,
} from "../../model/index.js";
import type { Place } from "../place.js";
import { text } from "../values.js";

/** The annotations of a schema (JSON Schema validation, section 9); null is added by whoever finds it. */
export function factsOf({ node, source }: Place): SchemaFacts {
  if (!isObject(node))
    return {
      ...noFacts,
      json: typeof node === "boolean" ? node : true,
      source,
    };
  const value = own(node, "default");
  return {
    title: text(own(node, "title")),
    description: text(own(node, "description")),
    nullable: false,
    default: value === undefined ? null : { value },
    examples: examplesOf(node),
    access: accessOf(node),
    lifecycle: null,
    json: node,
    source,
  };
}

const noFacts = {
  title: null,
  description: null,
  nullable: false,
  default: null,
  examples: [],
  access: "readWrite",
  lifecycle: null,
} as const;

/**
 * A schema of its facts and its kind. The facts become the schema: pass fresh ones. (A description has tens of
 * thousands of schemas; copying each once more would be felt.)
 */
export function schemaOf<K extends SchemaKind>(
  facts: SchemaFacts,
  kind: K,
): SchemaFacts & K {
  return Object.assign(facts, kind);
}

function examplesOf(node: JsonObject): readonly Json[] {
  const list = own(node, "examples");
  const one = own(node, "example");
  if (list === undefined && one === undefined) return noFacts.examples;
  const all = Array.isArray(list) ? (list as readonly Json[]) : [];
  return one === undefined ? all : [...all, one];
}

function accessOf(node: JsonObject): SchemaFacts["access"] {
  if (own(node, "readOnly") === true) return "readOnly";
  return own(node, "writeOnly") === true ? "writeOnly" : "readWrite";
}

/** `inner` in the place of a schema that only wraps it: what the wrapper says itself wins. */
export function wrapped(inner: Schema, outer: SchemaFacts): Schema {
  return {
    ...inner,
    title: outer.title ?? inner.title,
    description: outer.description ?? inner.description,
    nullable: outer.nullable || inner.nullable,
    default: outer.default ?? inner.default,
    examples: outer.examples.length > 0 ? outer.examples : inner.examples,
    access: outer.access === "readWrite" ? inner.access : outer.access,
    json: outer.json,
    source: outer.source,
  };
}
