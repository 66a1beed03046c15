import { format } from "prettier";
import { TemplateError } from "../../../templates/template.js";
import type { GeneratedFile, TargetContext } from "../../target.js";
import type { Credential, FetchClient, OpenApiFetchModel } from "../model.js";
import { schemaFile } from "./schema-file.js";
import { render as renderText, templatePath } from "./templates.js";

/** Prints the types, the client and the README, laid out by Prettier. Decides nothing. */
export async function render(
  model: OpenApiFetchModel,
  { templates }: Pick<TargetContext<unknown>, "templates"> = {},
): Promise<readonly GeneratedFile[]> {
  const data = dataOf(model.client);
  const print = async (path: string) => ({
    path,
    text: await laidOut(path, renderText(path, data, templates)),
  });
  // What Prettier cannot read is the fault of the user's template.
  const laidOut = async (path: string, text: string) => {
    try {
      return await format(text, { filepath: path });
    } catch (cause) {
      const own = templates?.get(templatePath(path));
      throw own === undefined ? cause : new TemplateError(own, cause);
    }
  };
  return [
    await schemaFile(model),
    await print("client.ts"),
    await print("README.md"),
  ];
}

/** What the templates read: text, `""` where there is none. */
function dataOf(client: FetchClient): Readonly<Record<string, unknown>> {
  const { baseUrl, credentials, example } = client;
  const [first] = credentials;
  return {
    ...client,
    baseUrl: baseUrl ?? "",
    example: example ?? "",
    credentials: credentials.map(credentialData),
    hasBasic: credentials.some(({ place }) => place.kind === "basic"),
    hasText: credentials.some(({ place }) => place.kind !== "basic"),
    hasCookie: credentials.some(({ place }) => place.kind === "cookie"),
    hasQuery: credentials.some(({ place }) => place.kind === "query"),
    hasHeader: credentials.some(({ place }) =>
      ["header", "bearer", "basic"].includes(place.kind),
    ),
    needsUrl: baseUrl === null,
    about: `Client of ${client.title}, version ${client.version}.`,
    hasAuth: first !== undefined,
    hasOptions: first !== undefined || baseUrl === null,
    member: first?.member ?? "",
    value:
      first?.place.kind === "basic"
        ? '{ username: "user", password: "…" }'
        : '"…"',
  };
}

function credentialData({ member, description, place }: Credential) {
  return {
    member,
    description,
    name: "name" in place ? place.name : "",
    basic: place.kind === "basic",
    bearer: place.kind === "bearer",
    header: place.kind === "header",
    query: place.kind === "query",
    cookie: place.kind === "cookie",
  };
}
