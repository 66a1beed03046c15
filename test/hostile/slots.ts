/** The versions that descriptions are built in. */
export const versions = ["2.0", "3.0", "3.1"] as const;

export type Version = (typeof versions)[number];

/** Every text of one operation, its parameters, bodies and schemas, neutral and different for every `index`. */
export function elementTexts(index: number) {
  return {
    pathSegment: `p${index}`,
    pathParameter: `id${index}`,
    operationId: `operation${index}`,
    summary: "Summary",
    operationDescription: "Text",
    operationTag: `tag${index}`,
    externalDocsUrl: "https://docs.example.com",
    deprecatedReason: "It is old",
    replacement: "operation0",
    lifecycleReason: "It ends",
    extensionName: "thing",
    extensionValue: "thing",
    queryName: `query${index}`,
    headerName: `X-Header-${index}`,
    cookieName: `cookie${index}`,
    parameterDescription: "Text",
    parameterDefault: "one",
    parameterExample: "one",
    parameterEnum: "one",
    parameterPattern: "^x*$",
    bodyDescription: "Text",
    bodyMediaType: `application/x-body${index}`,
    fieldName: "field",
    fieldContentType: "text/plain",
    responseDescription: "Text",
    responseMediaType: `application/x-response${index}`,
    responseHeader: `X-Response-${index}`,
    responseHeaderDescription: "Text",
    linkName: "link",
    callbackName: "callback",
    callbackExpression: "{$request.body#/url}",
    exampleName: "example",
    schemaName: `Schema${index}`,
    schemaTitle: "Title",
    schemaDescription: "Text",
    schemaExample: "one",
    propertyName: `property${index}`,
    propertyDescription: "Text",
    propertyDefault: "one",
    propertyExample: "one",
    propertyPattern: "^y*$",
    propertyFormat: "date-time",
    enumValue: "value",
    enumName: "label",
    enumDescription: "Text",
    constValue: "constant",
    discriminatorProperty: "kind",
    discriminatorValue: "first",
    webhookName: `webhook${index}`,
  };
}

/** Every text that a document has once. */
export function documentTexts() {
  return {
    title: "API",
    version: "1",
    infoSummary: "Summary",
    infoDescription: "Text",
    terms: "https://example.com/terms",
    contactName: "Contact",
    contactUrl: "https://example.com/contact",
    licenseName: "License",
    serverUrl: "https://api.example.com",
    serverDescription: "Text",
    serverVariable: "variable",
    serverVariableDefault: "one",
    serverVariableEnum: "one",
    serverVariableDescription: "Text",
    host: "api.example.com",
    basePath: "/base",
    tagName: "tag",
    tagDescription: "Text",
    tagDocsUrl: "https://docs.example.com",
    schemeName: "key",
    schemeDescription: "Text",
    apiKeyName: "X-Key",
    httpScheme: "digest",
    oauthUrl: "https://login.example.com",
    oauthScope: "read",
    oauthScopeDescription: "Text",
    documentExtension: "thing",
  };
}

export type ElementTexts = ReturnType<typeof elementTexts>;
export type DocumentTexts = ReturnType<typeof documentTexts>;

/** Positions that some versions of OpenAPI do not have. */
const only: Partial<
  Record<keyof ElementTexts | keyof DocumentTexts, readonly Version[]>
> = {
  cookieName: ["3.0", "3.1"],
  bodyDescription: ["3.0", "3.1"],
  fieldContentType: ["3.0", "3.1"],
  linkName: ["3.0", "3.1"],
  callbackName: ["3.0", "3.1"],
  callbackExpression: ["3.0", "3.1"],
  exampleName: ["3.0", "3.1"],
  discriminatorValue: ["3.0", "3.1"],
  constValue: ["3.1"],
  webhookName: ["3.1"],
  httpScheme: ["3.0", "3.1"],
  infoSummary: ["3.1"],
  serverUrl: ["3.0", "3.1"],
  serverDescription: ["3.0", "3.1"],
  serverVariable: ["3.0", "3.1"],
  serverVariableDefault: ["3.0", "3.1"],
  serverVariableEnum: ["3.0", "3.1"],
  serverVariableDescription: ["3.0", "3.1"],
  host: ["2.0"],
  basePath: ["2.0"],
};

function positionsOf<K extends string>(
  texts: Readonly<Record<K, string>>,
  version: Version,
): readonly K[] {
  return (Object.keys(texts) as K[]).filter(
    (name) =>
      (only as Partial<Record<string, readonly Version[]>>)[name]?.includes(
        version,
      ) ?? true,
  );
}

/** The positions in an element that a version has. */
export const elementPositions = (
  version: Version,
): readonly (keyof ElementTexts)[] => positionsOf(elementTexts(0), version);

/** The positions in a document that a version has. */
export const documentPositions = (
  version: Version,
): readonly (keyof DocumentTexts)[] => positionsOf(documentTexts(), version);
