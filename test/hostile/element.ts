import type { ElementTexts, Version } from "./slots.js";

/** What one element adds to a description. Maps are lists of pairs: names may be `__proto__`. */
export interface Element {
  readonly path: readonly [string, object];
  readonly schemas: readonly (readonly [string, object])[];
  readonly webhooks: readonly (readonly [string, object])[];
}

/** An object with exactly these members, whatever they are called. */
export function members(
  pairs: Iterable<readonly [string, unknown]>,
): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, value] of pairs)
    Object.defineProperty(made, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return made;
}

const token = (name: string): string =>
  encodeURIComponent(
    name
      .replaceAll("~", "~0")
      .replaceAll("/", "~1")
      // Half a character has no form in a URI: that reference cannot be written.
      .replaceAll(/\p{Surrogate}/gu, "\ufffd"),
  );

/** One operation with everything that can hold a text, and the schemas that it uses. */
export function element(
  texts: ElementTexts,
  version: Version,
  index: number,
): Element {
  const two = version === "2.0";
  const base = two ? "#/definitions/" : "#/components/schemas/";
  const ref = (name: string): object => ({ $ref: base + token(name) });
  const path = `/${texts.pathSegment}/{${texts.pathParameter}}`;
  return {
    path: [path, { post: operation(texts, version, ref) }],
    schemas: [
      [texts.schemaName, schema(texts, version)],
      ...family(texts, version, index, ref),
    ],
    webhooks:
      version === "3.1"
        ? [
            [
              texts.webhookName,
              {
                post: {
                  operationId: `hook${index}`,
                  responses: { 200: { description: "OK" } },
                },
              },
            ],
          ]
        : [],
  };
}

type Ref = (name: string) => object;

function operation(texts: ElementTexts, version: Version, ref: Ref): object {
  const two = version === "2.0";
  const body = ref(texts.schemaName);
  return {
    operationId: texts.operationId,
    summary: texts.summary,
    description: texts.operationDescription,
    tags: [texts.operationTag],
    externalDocs: { url: texts.externalDocsUrl },
    deprecated: true,
    "x-deprecated-reason": texts.deprecatedReason,
    "x-speakeasy-deprecation-replacement": texts.replacement,
    "x-ms-deprecation": {
      removalDate: "2026-04-04",
      description: texts.lifecycleReason,
    },
    ...members([[`x-${texts.extensionName}`, texts.extensionValue]]),
    ...(two
      ? {
          consumes: [texts.bodyMediaType],
          produces: [texts.responseMediaType],
          parameters: [
            ...parameters(texts, version),
            { name: "body", in: "body", schema: body },
          ],
        }
      : {
          parameters: parameters(texts, version),
          requestBody: requestBody(texts, body),
          callbacks: callbacks(texts),
        }),
    responses: {
      200: response(texts, version, body),
      default: { description: texts.responseDescription },
    },
  };
}

function parameters(texts: ElementTexts, version: Version): readonly object[] {
  const typed = (rest: object): object =>
    version === "2.0" ? rest : { schema: rest };
  const named = (where: string, name: string): object => ({
    name,
    in: where,
    description: texts.parameterDescription,
    ...typed({
      type: "string",
      default: texts.parameterDefault,
      example: texts.parameterExample,
    }),
  });
  return [
    { ...named("path", texts.pathParameter), required: true },
    named("query", texts.queryName),
    named("header", texts.headerName),
    ...(version === "2.0" ? [] : [named("cookie", texts.cookieName)]),
    {
      name: "known",
      in: "query",
      ...typed({ type: "string", enum: [texts.parameterEnum, "other"] }),
    },
    {
      name: "shaped",
      in: "query",
      ...typed({ type: "string", pattern: texts.parameterPattern }),
    },
  ];
}

function requestBody(texts: ElementTexts, schema: object): object {
  const form = {
    type: "object",
    properties: members([[texts.fieldName, { type: "string" }]]),
  };
  const encoding = members([
    [texts.fieldName, { contentType: texts.fieldContentType }],
  ]);
  return {
    description: texts.bodyDescription,
    content: members([
      [texts.bodyMediaType, { schema }],
      ["multipart/form-data", { schema: form, encoding }],
    ]),
  };
}

function response(
  texts: ElementTexts,
  version: Version,
  schema: object,
): object {
  const header = {
    description: texts.responseHeaderDescription,
    ...(version === "2.0"
      ? { type: "string" }
      : { schema: { type: "string" } }),
  };
  const common = {
    description: texts.responseDescription,
    headers: members([[texts.responseHeader, header]]),
  };
  if (version === "2.0")
    return {
      ...common,
      schema,
      examples: members([[texts.responseMediaType, texts.schemaExample]]),
    };
  const examples = members([
    [texts.exampleName, { summary: texts.schemaExample, value: {} }],
  ]);
  return {
    ...common,
    content: members([
      [texts.responseMediaType, { schema, examples }],
      ["application/json", { schema }],
    ]),
    links: members([
      [
        texts.linkName,
        {
          operationId: texts.operationId,
          description: texts.linkName,
          parameters: members([
            [texts.pathParameter, `$request.path.${texts.pathParameter}`],
          ]),
          requestBody: { a: [texts.linkName, texts.callbackExpression] },
        },
      ],
    ]),
  };
}

function callbacks(texts: ElementTexts): object {
  return members([
    [
      texts.callbackName,
      members([
        [
          texts.callbackExpression,
          {
            post: {
              summary: texts.callbackName,
              parameters: [
                {
                  name: `x${texts.callbackName}`,
                  in: "query",
                  schema: { type: "integer" },
                },
              ],
              requestBody: {
                description: texts.callbackName,
                content: { "application/json": { schema: {} } },
              },
              responses: { 200: { description: "OK" } },
            },
          },
        ],
      ]),
    ],
  ]);
}

function schema(texts: ElementTexts, version: Version): object {
  return {
    type: "object",
    title: texts.schemaTitle,
    description: texts.schemaDescription,
    required: [texts.propertyName],
    properties: members([
      [
        texts.propertyName,
        {
          type: "string",
          description: texts.propertyDescription,
          default: texts.propertyDefault,
          example: texts.propertyExample,
        },
      ],
      ["shaped", { type: "string", pattern: texts.propertyPattern }],
      ["formed", { type: "string", format: texts.propertyFormat }],
      [
        "known",
        {
          type: "string",
          enum: [texts.enumValue, "other"],
          "x-enum-varnames": [texts.enumName, "other"],
          "x-enum-descriptions": [texts.enumDescription, "Text"],
          default: texts.enumValue,
        },
      ],
      ...(version === "3.1"
        ? ([["fixed", { const: texts.constValue }]] as const)
        : []),
    ]),
    example: members([[texts.propertyName, texts.schemaExample]]),
    ...members([[`x-${texts.extensionName}`, texts.extensionValue]]),
  };
}

/** A schema with variants that a property tells apart. */
function family(
  texts: ElementTexts,
  version: Version,
  index: number,
  ref: Ref,
): Element["schemas"] {
  const kind = texts.discriminatorProperty;
  const variant = {
    type: "object",
    required: [kind],
    properties: members([[kind, { type: "string" }]]),
  };
  if (version === "2.0")
    return [
      [`Base${index}`, { ...variant, discriminator: kind }],
      [`First${index}`, { allOf: [ref(`Base${index}`), { type: "object" }] }],
    ];
  const mapping = members([
    [texts.discriminatorValue, (ref(`First${index}`) as { $ref: string }).$ref],
    ["second", (ref(`Second${index}`) as { $ref: string }).$ref],
  ]);
  return [
    [`First${index}`, variant],
    [`Second${index}`, variant],
    [
      `Family${index}`,
      {
        oneOf: [ref(`First${index}`), ref(`Second${index}`)],
        discriminator: { propertyName: kind, mapping },
      },
    ],
  ];
}
