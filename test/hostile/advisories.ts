import { members } from "./element.js";

/** A published advisory of another generator or of what generators are made of, and a description that has its payload. */
export interface Advisory {
  readonly id: string;
  readonly what: string;
  readonly description: object;
}

const run = "globalThis.hacked=1";
const interpolated = "v${" + run + "}w";
const info = { title: "API", version: "1" };
const ok = { 200: { description: "OK" } };
const operation = { operationId: "getThing", responses: ok };

function of31(over: object): object {
  return {
    openapi: "3.1.0",
    info,
    paths: { "/things": { get: operation } },
    ...over,
  };
}

function schema(definition: object): object {
  return of31({ components: { schemas: { Thing: definition } } });
}

const property = (definition: object): object =>
  schema({ type: "object", properties: { kind: definition } });

/** Advisories about the text of a description, their payloads in our own words. */
export const advisories: readonly Advisory[] = [
  {
    id: "CVE-2016-5641",
    what: "swagger-codegen: code in names, descriptions and base paths of a 2.0 description",
    description: {
      swagger: "2.0",
      info: {
        title: `*/ ${run}; /*`,
        version: "1",
        description: `*/ ${run}; /*`,
      },
      host: "api.example.com",
      basePath: `/v1";${run};"`,
      paths: {
        [`/a");${run};("`]: {
          get: {
            operationId: `a');${run};('`,
            summary: `*/ ${run}; /*`,
            parameters: [
              {
                name: `q");${run};("`,
                in: "query",
                type: "string",
                description: `*/${run};/*`,
              },
            ],
            responses: ok,
          },
        },
      },
    },
  },
  {
    id: "CVE-2020-15141, GHSA-7wgr-7666-7pwj",
    what: "openapi-python-client: a name of a schema or tag that leads out of the output folder",
    description: of31({
      paths: {
        "/../../../up": { get: { ...operation, tags: ["../../../up"] } },
      },
      components: {
        schemas: { "..-..-up": { type: "object" }, "....": { type: "string" } },
      },
    }),
  },
  {
    id: "CVE-2020-15142, GHSA-9x4c-63pf-525f, GHSA-5293-mq8x-g3xj",
    what: "openapi-python-client: code in a default",
    description: property({ type: "string", default: `";${run};"` }),
  },
  {
    id: "CVE-2026-22785, GHSA-mwr6-3gp8-9jmj",
    what: "orval: code in the summary of an operation",
    description: of31({
      paths: {
        "/things": { get: { ...operation, summary: `' + (${run}) + '` } },
      },
    }),
  },
  {
    id: "CVE-2026-23947, GHSA-h526-wf6g-67jv",
    what: "orval: code in x-enum-descriptions",
    description: property({
      type: "string",
      enum: ["a"],
      "x-enum-varnames": [`a = ${run}, b`],
      "x-enum-descriptions": [`*/ ${run}, /*`, `\n${run}//`],
    }),
  },
  {
    id: "CVE-2026-24132, GHSA-f456-rf33-4626",
    what: "orval: code in const",
    description: property({ const: `"); ${run}; ("` }),
  },
  {
    id: "CVE-2026-25141, GHSA-gch2-phqh-fg9q",
    what: "orval: code in x-enum-descriptions that ends a comment, without letters and quotes",
    description: schema({
      type: "object",
      properties: {
        a: { const: "[]+(![]+[])[+[]]];(()=>{})();[" },
        b: {
          enum: ["*/[][(![]+[])[+[]]]()/*"],
          "x-enum-descriptions": ["*/[][(![]+[])[+[]]]()/*"],
        },
      },
    }),
  },
  {
    id: "CVE-2026-71868, GHSA-3575-w9fc-c2j6",
    what: "orval: code in the default of an enum, inside of a template literal",
    description: property({
      type: "string",
      enum: ["a", "v${" + run + "}w"],
      default: "v${" + run + "}w",
    }),
  },
  {
    id: "CVE-2026-54661, -54662, -54664, -54666, -62681, -62682, -71869, -71871, -96755, -96756, -96757, -96758, -96759",
    what: "orval and swagger-typescript-api: code in URLs of servers, paths, enum values, media types, fields of forms, operationIds, and the defaults of items, headers and dates",
    description: of31({
      servers: [
        { url: `https://a.example/";${run};"` },
        { url: "https://a.example/`;" + run + ";`" },
      ],
      paths: {
        ["/things`'\";/${" + run + "}"]: {
          post: {
            operationId: `a" };${run};const b = { c: "`,
            parameters: [
              {
                name: run,
                in: "path",
                required: true,
                schema: { type: "string" },
              },
              {
                name: "X-A",
                in: "header",
                schema: { type: "string", default: interpolated },
              },
              {
                name: "from",
                in: "query",
                schema: {
                  type: "string",
                  format: "date-time",
                  default: `');${run};('`,
                },
              },
              {
                name: "list",
                in: "query",
                schema: {
                  type: "array",
                  items: { type: "string", default: interpolated },
                  default: [interpolated],
                },
              },
            ],
            requestBody: {
              content: {
                "multipart/form-data": {
                  schema: {
                    type: "object",
                    properties: members([[interpolated, { type: "string" }]]),
                  },
                },
                [`image/a';${run};'`]: { schema: { type: "string" } },
              },
            },
            responses: ok,
          },
        },
      },
      components: {
        schemas: {
          Kind: { type: "string", enum: [`a" }; ${run}; enum B { c = "`] },
        },
      },
    }),
  },
  {
    id: "swagger-typescript-api, oazapfts, hey-api: names",
    what: "code in the names of properties, parameters, media types and statuses",
    description: of31({
      paths: {
        "/things": {
          post: {
            operationId: `x(){${run}} y`,
            parameters: [
              {
                name: `a?: string }; ${run}; interface B { b`,
                in: "query",
                schema: { type: "string" },
              },
            ],
            requestBody: {
              content: {
                [`application/json\`;${run};\``]: {
                  schema: { type: "object" },
                },
              },
            },
            responses: ok,
          },
        },
      },
      components: {
        schemas: {
          Thing: {
            type: "object",
            properties: members([
              [`a: string } ; ${run}; type C = { b`, { type: "string" }],
              ["__proto__", { type: "string" }],
            ]),
          },
        },
      },
    }),
  },
  {
    id: "CVE-2019-19919, CVE-2021-23383",
    what: "Handlebars: an expression in data that is taken for a template",
    description: of31({
      info: {
        title: '{{#with "s" as |string|}}{{string.sub.constructor}}{{/with}}',
        version: "{{lookup this 'constructor'}}",
        description: `{{{${run}}}} <%= ${run} %> \${${run}} #{${run}}`,
      },
    }),
  },
  {
    id: "swagger-ui and Redoc: cross-site scripting",
    what: "script in Markdown of a description",
    description: of31({
      info: {
        ...info,
        description: `<img src=x onerror="${run}"><a href="javascript:${run}">a</a>[b](javascript:${run})<form action=x><math><mtext><table><mglyph><style><img src=x onerror=${run}>`,
      },
      servers: [{ url: `javascript:${run}//` }],
      tags: [
        {
          name: `<script>${run}</script>`,
          externalDocs: { url: `javascript:${run}` },
        },
      ],
    }),
  },
  {
    id: "CVE-2024-29651, GHSA-5f97-h2c2-826q",
    what: "json-schema-ref-parser: references through __proto__",
    description: of31({
      components: {
        schemas: members([
          [
            "__proto__",
            {
              type: "object",
              properties: members([["hacked", { type: "string" }]]),
            },
          ],
          [
            "constructor",
            {
              type: "object",
              properties: members([["prototype", { type: "object" }]]),
            },
          ],
          ["A", { $ref: "#/components/schemas/__proto__" }],
          ["B", { $ref: "#/components/schemas/constructor" }],
        ]),
      },
    }),
  },
];
