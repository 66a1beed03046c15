import type { Tables } from "./notation.js";
import { openApi31 } from "./openapi31.js";

/** OpenAPI 3.2.0, section 4, by its differences from 3.1. */
export const openApi32 = {
  ...openApi31,
  document: { ...openApi31.document, $self: "text" },
  server: { ...openApi31.server, name: "text" },
  components: { ...openApi31.components, mediaTypes: "{mediaType}" },
  pathItem: {
    ...openApi31.pathItem,
    query: "operation",
    additionalOperations: "{operation}",
  },
  mediaType: {
    ...openApi31.mediaType,
    itemSchema: "schema",
    prefixEncoding: "[encoding]",
    itemEncoding: "encoding",
  },
  encoding: {
    ...openApi31.encoding,
    encoding: "{encoding}",
    prefixEncoding: "[encoding]",
    itemEncoding: "encoding",
  },
  response: {
    ...openApi31.response,
    summary: "text",
    description: "text",
  },
  example: {
    ...openApi31.example,
    dataValue: "any",
    serializedValue: "text",
  },
  tag: {
    ...openApi31.tag,
    summary: "text",
    parent: "text",
    kind: "text",
  },
  securityScheme: {
    ...openApi31.securityScheme,
    oauth2MetadataUrl: "text",
    deprecated: "boolean",
  },
  flows: { ...openApi31.flows, deviceAuthorization: "flow" },
  flow: { ...openApi31.flow, deviceAuthorizationUrl: "text" },
  discriminator: { ...openApi31.discriminator, defaultMapping: "text" },
  xml: { ...openApi31.xml, nodeType: "text" },
} satisfies Tables;
