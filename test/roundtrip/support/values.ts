/** An API whose bodies, parameters, errors and lines hold int64 and dates in every place that a schema can have. */
export const eventsApi = {
  openapi: "3.2.0",
  info: { title: "Events", version: "1" },
  paths: {
    "/events": {
      post: {
        operationId: "createEvent",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Event" },
            },
          },
        },
        responses: {
          201: {
            description: "As it was sent",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Event" },
              },
            },
          },
          409: {
            description: "There is one",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Taken" },
              },
            },
          },
        },
      },
      get: {
        operationId: "listEvents",
        parameters: [
          {
            name: "since",
            in: "query",
            schema: { type: "string", format: "date-time" },
          },
          {
            name: "day",
            in: "query",
            schema: { type: "string", format: "date" },
          },
          {
            name: "after",
            in: "query",
            schema: { type: "integer", format: "int64" },
          },
        ],
        responses: {
          200: {
            description: "One a line",
            content: {
              "application/jsonl": {
                itemSchema: { $ref: "#/components/schemas/Event" },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Event: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer", format: "int64" },
          total: { type: "number", format: "int64" },
          small: { type: "integer", format: "int32" },
          at: { type: "string", format: "date-time" },
          day: { type: "string", format: "date" },
          ended: { type: ["string", "null"], format: "date-time" },
          counts: {
            type: "object",
            additionalProperties: { type: "integer", format: "int64" },
          },
          history: {
            type: "array",
            items: { type: ["string", "null"], format: "date-time" },
          },
          pair: {
            type: "array",
            prefixItems: [
              { type: "string" },
              { type: "integer", format: "int64" },
            ],
            items: false,
          },
          either: {
            oneOf: [
              { type: "integer", format: "int64" },
              { type: "string", format: "date-time" },
            ],
          },
          parent: { $ref: "#/components/schemas/Event" },
          note: { type: "string" },
        },
      },
      Taken: {
        type: "object",
        properties: {
          code: { type: "string" },
          id: { type: "integer", format: "int64" },
          since: { type: "string", format: "date-time" },
        },
      },
    },
  },
};

/** JSON as a server writes it: numbers that a JavaScript number cannot hold. */
export const eventJson =
  '{"id":9007199254740993,"total":-9223372036854775808,"small":7,"at":"2024-02-29T23:59:59.5Z","day":"2024-03-31","ended":null,' +
  '"counts":{"a":9007199254740995,"__proto__":1},"history":["2024-01-01T00:00:00Z",null],"pair":["9007199254740993",9007199254740997],' +
  '"either":9007199254740999,"parent":{"id":1,"either":"2024-05-05T05:05:05Z"},"note":"2024-02-29T23:59:59Z 9007199254740993"}';
