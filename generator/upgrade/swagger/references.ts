import {
  appendPointer,
  isObject,
  own,
  pointerTokens,
  refTokens,
  type JsonObject,
} from "../../model/index.js";
import type { SchemaRule } from "../schema/index.js";
import { mediaTypes, type SwaggerContext } from "./context.js";

/** `$ref: #/definitions/X` → `$ref: #/components/schemas/X`. */
export const definitionRef: SchemaRule = (schema, _at, context) => {
  const ref = own(schema, "$ref");
  if (typeof ref !== "string") return schema;
  const target = upgradeReference(ref, context as SwaggerContext);
  return target === ref ? schema : { ...schema, $ref: target };
};

const sections: Readonly<Record<string, string>> = {
  definitions: "schemas",
  parameters: "parameters",
  responses: "responses",
  securityDefinitions: "securitySchemes",
};

/** A local reference of the user's document as one of the upgraded document; others as they are. */
export function upgradeReference(ref: string, context: SwaggerContext): string {
  const simple = "#/definitions/";
  if (ref.startsWith(simple) && !ref.includes("/", simple.length))
    return `#/components/schemas/${ref.slice(simple.length)}`;
  if (!ref.startsWith("#/")) return shorthand(ref, context);
  // Paths are full of braces, which people escape; other names are left as they are.
  const tokens = ref.startsWith("#/paths/")
    ? refTokens(ref)!
    : pointerTokens(ref.slice(1));
  return `#${appendPointer("", ...upgradeTokens(tokens, context))}`;
}

/** `$ref: Pet`, which Swagger 1.2 used for a definition and some still write. */
function shorthand(ref: string, { tree }: SwaggerContext): string {
  const definitions = own(tree, "definitions");
  return isObject(definitions) && Object.hasOwn(definitions, ref)
    ? `#${appendPointer("/components/schemas", ref)}`
    : ref;
}

/** The path of a node in the upgraded document, from its path in the user's. */
function upgradeTokens(
  tokens: readonly string[],
  context: SwaggerContext,
): readonly string[] {
  const [first = "", name = "", ...rest] = tokens;
  if (first === "paths") return pathTokens(tokens, context);
  if (!Object.hasOwn(sections, first)) return tokens;
  const head = ["components", sections[first]!, name];
  if (first === "responses")
    return [...head, ...responseTokens(rest, context.produces)];
  if (first !== "parameters") return [...head, ...rest];
  const parameter = at(context.tree, ["parameters", name]);
  return rest[0] === "schema"
    ? [
        "components",
        "requestBodies",
        name,
        "content",
        context.consumes[0] ?? "application/json",
        ...rest,
      ]
    : [...head, ...parameterTokens(parameter, rest)];
}

function pathTokens(
  tokens: readonly string[],
  context: SwaggerContext,
): readonly string[] {
  const [, path = "", method = "", section, key = "", ...rest] = tokens;
  const operation = at(context.tree, ["paths", path, method]);
  const head = ["paths", path, method];
  if (operation === null) return tokens;
  if (section === "responses") {
    const produces = mediaTypes(own(operation, "produces")) ?? context.produces;
    return [...head, section, key, ...responseTokens(rest, produces)];
  }
  if (section !== "parameters") return tokens;
  const parameters = own(operation, "parameters");
  if (!Array.isArray(parameters)) return tokens;
  const list = parameters as readonly JsonObject[];
  const parameter = list[Number(key)] ?? null;
  if (parameter !== null && own(parameter, "in") === "body") {
    const consumes = mediaTypes(own(operation, "consumes")) ?? context.consumes;
    const media = consumes[0] ?? "application/json";
    return [...head, "requestBody", "content", media, ...rest];
  }
  const before = list.slice(0, Number(key)).filter((other) => stays(other));
  return [
    ...head,
    section,
    String(before.length),
    ...parameterTokens(parameter, rest),
  ];
}

/** True for a parameter that is one in 3.1 too. */
function stays(parameter: JsonObject): boolean {
  const place = own(parameter, "in");
  return place !== "body" && place !== "formData";
}

function responseTokens(
  rest: readonly string[],
  produces: readonly string[],
): readonly string[] {
  if (rest[0] === "schema")
    return ["content", produces[0] ?? "application/json", ...rest];
  if (rest[0] === "headers" && rest.length > 2)
    return [...rest.slice(0, 2), "schema", ...rest.slice(2)];
  return rest;
}

/** In 3.1 what a parameter says about its value stands in `schema`. */
function parameterTokens(
  parameter: JsonObject | null,
  rest: readonly string[],
): readonly string[] {
  if (parameter === null || rest.length === 0) return rest;
  return rest[0] === "schema" ? rest : ["schema", ...rest];
}

function at(tree: JsonObject, tokens: readonly string[]): JsonObject | null {
  let node: JsonObject = tree;
  for (const token of tokens) {
    const next = own(node, token);
    if (!isObject(next)) return null;
    node = next;
  }
  return node;
}
