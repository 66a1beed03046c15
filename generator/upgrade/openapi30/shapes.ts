/** The objects of OpenAPI 3.0 to 3.2 (3.2 section 4) that lead to a schema. */
export type ObjectKind =
  | "document"
  | "components"
  | "paths"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "responses"
  | "response"
  | "mediaType"
  | "encoding"
  | "callback";

export interface Field {
  readonly kind: ObjectKind | "schema";
  readonly container: "none" | "list" | "map";
}

const one = (kind: Field["kind"]): Field => ({ kind, container: "none" });
const list = (kind: Field["kind"]): Field => ({ kind, container: "list" });
const map = (kind: Field["kind"]): Field => ({ kind, container: "map" });

/** Which members lead to schemas; `*` stands for every member that is no extension. */
export const shapes: Readonly<
  Record<ObjectKind, Readonly<Record<string, Field>>>
> = {
  document: {
    paths: one("paths"),
    webhooks: map("pathItem"),
    components: one("components"),
  },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  paths: { "*": one("pathItem") },
  pathItem: {
    parameters: list("parameter"),
    get: one("operation"),
    put: one("operation"),
    post: one("operation"),
    delete: one("operation"),
    options: one("operation"),
    head: one("operation"),
    patch: one("operation"),
    trace: one("operation"),
    query: one("operation"),
    additionalOperations: map("operation"),
  },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: one("responses"),
    callbacks: map("callback"),
  },
  parameter: { schema: one("schema"), content: map("mediaType") },
  requestBody: { content: map("mediaType") },
  responses: { "*": one("response") },
  response: { headers: map("parameter"), content: map("mediaType") },
  mediaType: {
    schema: one("schema"),
    itemSchema: one("schema"),
    encoding: map("encoding"),
  },
  encoding: { headers: map("parameter") },
  callback: { "*": one("pathItem") },
};
