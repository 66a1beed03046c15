import { element, members } from "./element.js";
import {
  documentTexts,
  elementTexts,
  type DocumentTexts,
  type ElementTexts,
  type Version,
} from "./slots.js";

/** A description of one operation per entry of `elements`, each with its texts in place of the neutral ones. */
export function describeApi(
  version: Version,
  elements: readonly Partial<ElementTexts>[],
  once: Partial<DocumentTexts> = {},
): object {
  const texts = { ...documentTexts(), ...once };
  const made = elements.map((over, index) =>
    element({ ...elementTexts(index), ...over }, version, index),
  );
  const paths = members(made.map(({ path }) => path));
  const schemas = members(made.flatMap(({ schemas }) => schemas));
  const common = {
    paths,
    security: [members([[texts.schemeName, []]])],
    tags: [
      {
        name: texts.tagName,
        description: texts.tagDescription,
        externalDocs: { url: texts.tagDocsUrl },
      },
    ],
    "x-thing": texts.documentExtension,
  };
  const key = {
    type: "apiKey",
    in: "header",
    name: texts.apiKeyName,
    description: texts.schemeDescription,
  };
  const scopes = members([[texts.oauthScope, texts.oauthScopeDescription]]);
  if (version === "2.0")
    return {
      swagger: "2.0",
      info: info(texts, version),
      host: texts.host,
      basePath: texts.basePath,
      schemes: ["https"],
      ...common,
      definitions: schemas,
      securityDefinitions: members([
        [texts.schemeName, key],
        [
          "oauth",
          {
            type: "oauth2",
            flow: "implicit",
            authorizationUrl: texts.oauthUrl,
            scopes,
          },
        ],
      ]),
    };
  return {
    openapi: version === "3.0" ? "3.0.3" : "3.1.0",
    info: info(texts, version),
    servers: servers(texts),
    ...common,
    ...(version === "3.1"
      ? { webhooks: members(made.flatMap(({ webhooks }) => webhooks)) }
      : {}),
    components: {
      schemas,
      securitySchemes: members([
        [texts.schemeName, key],
        ["http", { type: "http", scheme: texts.httpScheme }],
        [
          "oauth",
          {
            type: "oauth2",
            flows: {
              clientCredentials: { tokenUrl: texts.oauthUrl, scopes },
            },
          },
        ],
      ]),
    },
  };
}

function info(texts: DocumentTexts, version: Version): object {
  return {
    title: texts.title,
    version: texts.version,
    description: texts.infoDescription,
    termsOfService: texts.terms,
    contact: { name: texts.contactName, url: texts.contactUrl },
    license: { name: texts.licenseName },
    ...(version === "3.1" ? { summary: texts.infoSummary } : {}),
  };
}

function servers(texts: DocumentTexts): readonly object[] {
  return [
    { url: texts.serverUrl, description: texts.serverDescription },
    {
      url: `https://{${texts.serverVariable}}.example.com`,
      variables: members([
        [
          texts.serverVariable,
          {
            default: texts.serverVariableDefault,
            enum: [texts.serverVariableEnum, texts.serverVariableDefault],
            description: texts.serverVariableDescription,
          },
        ],
      ]),
    },
  ];
}
