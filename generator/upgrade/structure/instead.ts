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

const inMedia =
  "Write it below a media type: `content: { application/json: { example: … } }`.";
const examples: Instead = { example: inMedia, examples: inMedia };

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
    ...examples,
    schemes: server,
    consumes: requestMedia,
    produces: responseMedia,
  },
  requestBody: examples,
  parameter: simpleSchema,
  header: simpleSchema,
  response: {
    ...examples,
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

const exampleOfSchema =
  "Write one value as `example`; a list of `examples` is of OpenAPI 3.1.";
/** Where examples belong, by kind of object and version; null where nothing is known. */
function exampleInstead(
  member: string,
  kind: string,
  version: string,
): string | null {
  if (member !== "example" && member !== "examples") return null;
  if (kind === "schema" && member === "examples" && version < "3.1")
    return version === "2.0"
      ? "Write one value as `example`."
      : exampleOfSchema;
  return version === "2.0" && kind === "response" && member === "example"
    ? "Write `examples: { application/json: … }`, by media type."
    : null;
}

/** What a value of `examples` must be, where it is something else; absent elsewhere. */
export function insteadOfExamples(
  key: string,
  pointer: string,
): { readonly instead?: string } {
  if (key === "examples")
    return {
      instead:
        "Write a name for each: `examples: { one: { value: … } }`, or `example` with one value.",
    };
  return /\/examples\/[^/]*$/.test(pointer)
    ? { instead: "Write the example as its `value`: `{ value: … }`." }
    : {};
}

/** What people mean by a member that belongs into another version; null where nothing is known. */
export function insteadOf(
  member: string,
  kind: string,
  version: string,
): string | null {
  const hints = (version === "2.0" ? older : newer)[kind];
  return hints !== undefined && Object.hasOwn(hints, member)
    ? hints[member]!
    : exampleInstead(member, kind, version);
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
