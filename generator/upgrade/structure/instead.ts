type Instead = Readonly<Record<string, string>>;

const inSchema =
  "Write it in `schema`, as OpenAPI 3 does: `schema: { type: string }`.";
const server = "Write `servers: [{ url: https://host/base }]`.";
const requestMedia =
  "Write the media type as a key of `content` in `requestBody`.";
const responseMedia =
  "Write the media type as a key of `content` in each response.";

const constraints =
  "type format items enum default minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern minItems maxItems uniqueItems";
const simpleSchema: Instead = {
  ...Object.fromEntries(constraints.split(" ").map((key) => [key, inSchema])),
  collectionFormat:
    "Write `explode: false` for csv and `explode: true` for multi; other separators are a `style`.",
};

/** What to write in OpenAPI 3 for members of Swagger 2.0: kind of object → member → hint. */
const newer: Readonly<Record<string, Instead>> = {
  document: {
    host: server,
    basePath: server,
    schemes: server,
    consumes: requestMedia,
    produces: responseMedia,
    definitions: "Write `components: { schemas: … }`.",
    parameters: "Write `components: { parameters: … }`.",
    responses: "Write `components: { responses: … }`.",
    securityDefinitions: "Write `components: { securitySchemes: … }`.",
  },
  operation: {
    schemes: server,
    consumes: requestMedia,
    produces: responseMedia,
  },
  parameter: simpleSchema,
  header: simpleSchema,
  response: {
    schema:
      "Write it below a media type: `content: { application/json: { schema: … } }`.",
  },
};

/** The other way round: what to write in Swagger 2.0 for members of OpenAPI 3. */
const older: Readonly<Record<string, Instead>> = {
  document: {
    servers: "Write `host`, `basePath` and `schemes`, or say `openapi: 3.0.3`.",
    components:
      "Write `definitions`, `parameters` and `responses`, or say `openapi: 3.0.3`.",
  },
  operation: {
    requestBody: "Write a parameter `in: body`, or say `openapi: 3.0.3`.",
  },
  response: { content: "Write `schema` and `produces`." },
};

/** What people mean by a member that belongs into another version; null where nothing is known. */
export function insteadOf(
  member: string,
  kind: string,
  version: string,
): string | null {
  const hints = (version === "2.0" ? older : newer)[kind];
  return hints !== undefined && Object.hasOwn(hints, member)
    ? hints[member]!
    : null;
}

/** What OpenAPI 3 has for the places of parameters of Swagger 2.0. */
export function insteadOfPlace(place: string): string | null {
  switch (place) {
    case "body":
      return "Write it as the operation's `requestBody: { content: { application/json: { schema: … } } }`.";
    case "formData":
      return "Write it as a property of the schema of `requestBody: { content: { multipart/form-data: { schema: … } } }`.";
    default:
      return null;
  }
}
