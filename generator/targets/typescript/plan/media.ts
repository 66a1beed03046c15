import { propertyOf, type SchemaLookup } from "../../../enrich/schemas.js";
import type { MediaType, Schema } from "../../../model/index.js";
import { keyword, reference, type Type } from "../model/type.js";
import type { Site, Types } from "./types.js";

/** How a body of one media type goes over the wire, and the type of its value. */
export interface Media {
  /** The codec, and the module of the runtime that has it. */
  readonly codec: string;
  readonly module: string;
  readonly type: Type;
  /** What its JSON is like, that of one event or line where there are several; null where it is none. */
  readonly json: Schema | null;
}

export interface MediaContext {
  readonly types: Types;
  readonly lookup: SchemaLookup;
  readonly site: Site;
}

/** A request body. */
export function requestMedia(media: MediaType, context: MediaContext): Media {
  const type = essence(media.contentType);
  if (type.startsWith("multipart/"))
    return body("multipart", schemaType(media.schema, context), null);
  if (type === "application/x-www-form-urlencoded")
    return body("urlencoded", schemaType(media.schema, context), null);
  return plainMedia(type, media, context);
}

/** A response body. Sequences are read bit by bit (OpenAPI 3.2 section 4.14.3). */
export function responseMedia(media: MediaType, context: MediaContext): Media {
  const type = essence(media.contentType);
  if (type === "text/event-stream") return eventStream(media, context);
  if (!isSequence(type)) return plainMedia(type, media, context);
  const codec = type.endsWith("json-seq") ? "jsonSequence" : "jsonLines";
  const item = media.itemSchema ?? media.schema;
  return {
    codec,
    module: "runtime/jsonLines",
    type: reference("AsyncIterable", schemaType(item, context)),
    json: item,
  };
}

/** A body that the API sends in a request of its own: read whole. A form's codec is `form`. */
export function incomingMedia(media: MediaType, context: MediaContext): Media {
  const type = essence(media.contentType);
  return isForm(type)
    ? body("form", schemaType(media.schema, context), null)
    : plainMedia(type, media, context);
}

/** True for the media types of forms. */
export function isForm(type: string): boolean {
  return (
    type.startsWith("multipart/form-data") ||
    type.startsWith("application/x-www-form-urlencoded")
  );
}

/** What the JSON of an error body is like; null where it is none. Errors are read whole, never bit by bit. */
export function errorJson({ contentType, schema }: MediaType): Schema | null {
  return isReadAsJson(essence(contentType), schema) ? schema : null;
}

/** True for JSON itself, which a descriptor names without its media type. */
export function isPlainJson(media: MediaType): boolean {
  return essence(media.contentType) === "application/json";
}

/** Events with text or JSON in `data`: as `itemSchema` says; before 3.2 `schema` described the data. */
function eventStream(media: MediaType, context: MediaContext): Media {
  const { itemSchema, schema } = media;
  const data =
    itemSchema === null
      ? schema
      : propertyOf(itemSchema, "data", context.lookup);
  const isText =
    data === null || data.kind === "string" || data.kind === "unknown";
  const event = context.site.file.type("runtime/sse", "ServerSentEvent");
  const item = isText
    ? reference(event)
    : reference(event, schemaType(data, context));
  return {
    codec: isText ? "sse" : "sseJson",
    module: "runtime/sse",
    type: reference("AsyncIterable", item),
    json: isText ? null : data,
  };
}

function plainMedia(
  type: string,
  media: MediaType,
  context: MediaContext,
): Media {
  const { schema } = media;
  if (isReadAsJson(type, schema))
    return body("json", schemaType(schema, context), schema);
  return isText(type)
    ? body("text", keyword("string"), null)
    : body("binary", reference("Blob"), null);
}

function isReadAsJson(type: string, schema: Schema | null): boolean {
  if (isJson(type) || isText(type)) return isJson(type);
  const anything = type === "*/*" || type === "application/*" || type === "";
  return anything && schema !== null && schema.kind !== "binary";
}

function body(codec: string, type: Type, json: Schema | null): Media {
  return { codec, module: "runtime/bodies", type, json };
}

function schemaType(
  schema: Schema | null,
  { types, site }: MediaContext,
): Type {
  return schema === null ? keyword("unknown") : types.typeOf(schema, site);
}

function essence(contentType: string): string {
  return contentType.split(";", 1)[0]!.trim();
}

function isJson(type: string): boolean {
  return /[/+]json$/.test(type);
}

function isText(type: string): boolean {
  return (
    type.startsWith("text/") ||
    /[/+](?:xml|ya?ml)$|\/(?:x-)?(?:javascript|yaml|graphql|toml|sql|csv)$/.test(
      type,
    )
  );
}

function isSequence(type: string): boolean {
  return /[/+](?:jsonl|(?:x-)?ndjson|(?:x-)?jsonlines|json-seq)$|^application\/stream\+json$/.test(
    type,
  );
}
