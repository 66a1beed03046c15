import {
  isObject,
  own,
  type Json,
  type JsonObject,
  type SourceRef,
} from "../../model/index.js";
import { mapMembers, put, type Draft } from "../../source/edit.js";
import { upgradeSchema } from "../schema/index.js";
import { styleOf } from "./collection-format.js";
import { globalDefinition, type SwaggerContext } from "./context.js";
import { upgradeReference } from "./references.js";
import { valueSchema } from "./value-schema.js";

/** The responses of an operation; `produces` is its own list, null where the document's holds. */
export function upgradeResponses(
  responses: Json,
  produces: readonly string[] | null,
  at: SourceRef,
  context: SwaggerContext,
): Json {
  if (!isObject(responses)) return responses;
  const { origins } = context;
  return mapMembers(responses, (response, status) => {
    if (status.startsWith("x-") || !isObject(response)) return response;
    const place = origins.child(at, status, response);
    const shared = globalDefinition(response, "responses", context);
    // A shared response is written once, with the document's media types; an operation with its own gets a copy.
    if (
      shared !== null &&
      produces !== null &&
      Object.hasOwn(shared.value, "schema")
    ) {
      const section = own(context.tree, "responses")!;
      const definition = origins.child(
        origins.child(origins.root, "responses", section),
        shared.name,
        shared.value,
      );
      return origins.move(
        upgradeResponse(shared.value, produces, definition, context),
        definition,
      );
    }
    return origins.replace(
      response,
      upgradeResponse(response, produces, place, context),
    );
  });
}

/** One response: its schema and examples go below each media type, and its headers get a schema. */
export function upgradeResponse(
  response: JsonObject,
  produces: readonly string[] | null,
  at: SourceRef,
  context: SwaggerContext,
): JsonObject {
  const ref = own(response, "$ref");
  if (typeof ref === "string")
    return { ...response, $ref: upgradeReference(ref, context) };
  const { origins } = context;
  const result: Draft = {};
  for (const key of Object.keys(response)) {
    const value = response[key]!;
    const child = origins.child(at, key, value);
    if (key === "headers")
      put(result, key, upgradeHeaders(value, child, context));
    else if (key !== "schema" && key !== "examples") put(result, key, value);
  }
  const content = contentOf(response, produces, at, context);
  if (content !== null) put(result, "content", content);
  return result;
}

function contentOf(
  response: JsonObject,
  produces: readonly string[] | null,
  at: SourceRef,
  context: SwaggerContext,
): Json | null {
  const { origins } = context;
  const schema = own(response, "schema");
  const written = own(response, "examples");
  const examples = isObject(written) ? written : {};
  if (schema === undefined && Object.keys(examples).length === 0) return null;
  const content: Draft = {};
  if (schema !== undefined) {
    const place = origins.child(at, "schema", schema);
    const upgraded = origins.move(upgradeSchema(schema, place, context), place);
    for (const type of mediaTypesOf(schema, produces, context))
      put(content, type, origins.move({ schema: upgraded }, at));
  }
  for (const type of Object.keys(examples)) {
    const media = own(content, type);
    const base = isObject(media) ? media : {};
    put(content, type, origins.move({ ...base, example: examples[type]! }, at));
  }
  return origins.move(content, at);
}

/** A file is never JSON: where only the document's default says so, it is bytes of an unknown kind. */
function mediaTypesOf(
  schema: Json,
  produces: readonly string[] | null,
  context: SwaggerContext,
): readonly string[] {
  const isFile = isObject(schema) && own(schema, "type") === "file";
  const types = produces ?? context.produces;
  if (isFile && (produces === null || types.length === 0)) {
    const able = types.filter((type) => !/[/+]json\b/i.test(type));
    return able.length > 0 ? able : ["application/octet-stream"];
  }
  return types.length > 0 ? types : ["application/json"];
}

function upgradeHeaders(
  headers: Json,
  at: SourceRef,
  context: SwaggerContext,
): Json {
  if (!isObject(headers)) return headers;
  const { origins } = context;
  return mapMembers(headers, (header, name) => {
    if (!isObject(header)) return header;
    const place = origins.child(at, name, header);
    const result: Draft = {
      ...styleOf({ in: "header", ...header }, place, context),
    };
    for (const key of Object.keys(header))
      if (key === "description" || key.startsWith("x-"))
        put(result, key, header[key]!);
    result["schema"] = valueSchema(
      header,
      ["description", "name"],
      place,
      context,
    );
    return origins.move(result, place);
  });
}
