import { compareText, type Document } from "../../../model/index.js";
import type { TextFile } from "../model/index.js";
import { specifierList } from "../render/imports.js";
import { propertyKey, stringLiteral } from "../render/text.js";
import { exampleName } from "./client.js";
import { clientNames, defaultUrl } from "./create-client.js";
import type { Call } from "./entries.js";
import { inputParameters } from "./inputs.js";
import { successes } from "./outputs.js";
import { scopeMethodNames } from "./scopes.js";
import type { Security } from "./security.js";

/** What an example may be wide, so that it stays on its line. */
const width = 80;

/**
 * The README of the SDK: how a client is made, called and told apart from errors. `packageName`: what users import it by;
 * null where they keep its sources.
 */
export function planReadme(
  document: Document,
  client: string,
  calls: readonly Call[],
  { schemes }: Security,
  moduleOf: (operation: string) => string,
  packageName: string | null,
): TextFile {
  const { info } = document;
  const baseUrl = defaultUrl(document);
  const [scheme] = schemes;
  const { create } = clientNames(client);
  const variable = variableOf(client);
  const provider = scheme?.name ?? "";
  const fits = (before: string, call: string, after: string): boolean =>
    `${before}${variable}.${call}${after}`.length <= width;
  const shortest = calls
    .filter(({ operation }) => operation.scope !== "inner")
    .sort(
      (a, b) =>
        a.dotted.length - b.dotted.length || compareText(a.dotted, b.dotted),
    );
  const simple = shortest.filter(takesNothing);
  const list = simple.find(
    ({ operation, dotted }) =>
      operation.pagination !== null &&
      fits("for await (const item of ", dotted, "()) {"),
  );
  const single = simple.find(
    ({ operation, dotted }) =>
      operation.pagination === null &&
      fits("const data = await ", dotted, "();"),
  );
  const download = shortest.find(
    (call) =>
      isDownload(call) &&
      fits("const file = await ", call.dotted, `(${inputText(call)});`),
  );
  const scopes = scopeMethodNames(document);
  const specifier = (module: string): string =>
    packageName === null
      ? `./${module}.js`
      : module === "index"
        ? packageName
        : `${packageName}/${module}`;
  return {
    path: "README.md",
    template: "README.md",
    data: {
      client,
      imports: importText([shown(client, "Client"), provider], specifier),
      class: shownName(client, "Client"),
      packageName: packageName ?? "",
      main: specifier("index"),
      createImports: importText(
        ["call", shown(create, "createClient")],
        specifier,
      ),
      create: shownName(create, "createClient"),
      variable,
      title: info.title,
      version: info.version,
      needsUrl: baseUrl === null,
      hasOptions: baseUrl === null || scheme !== undefined,
      provider,
      credentials: scheme?.placement === "basic" ? '"user", "…"' : '"…"',
      single: single?.dotted ?? "",
      singleModule:
        single === undefined ? "" : specifier(moduleOf(single.operation.id)),
      singleOperation: single?.descriptor ?? "",
      list: list?.dotted ?? "",
      listLimit: list?.operation.pagination?.limit ?? "",
      download: download?.dotted ?? "",
      downloadInput: download === undefined ? "" : inputText(download),
      inner: scopes?.inner ?? "",
      outer: scopes?.outer ?? "",
      limits: document.operations.some(({ rateLimit }) => rateLimit !== null),
    },
  };
}

/** The client as a variable: lines of the examples have room for so much. */
function variableOf(client: string): string {
  const name = exampleName(client);
  const line = `const ${name} = new ${client}({`;
  return name.length <= 22 && line.length <= width ? name : "client";
}

/** The name by which the examples know what is imported: `short` where its own is too long. */
function shownName(name: string, short: string): string {
  return `const client = new ${name}({`.length <= width ? name : short;
}

function shown(name: string, short: string): string {
  return shownName(name, short) === name ? name : `${name} as ${short}`;
}

function importText(
  names: readonly string[],
  specifier: (module: string) => string,
): string {
  const specifiers = names.filter((name) => name !== "");
  const from = `from ${stringLiteral(specifier("index"))};`;
  return specifierList("import", specifiers, from);
}

function takesNothing({ operation }: Call): boolean {
  const { parameters, requestBody } = operation;
  return (
    operation.method === "GET" &&
    requestBody?.required !== true &&
    parameters.every(({ required }) => !required)
  );
}

/** True for a call that gives a file, and needs no more than text for it. */
function isDownload({ operation }: Call): boolean {
  const { parameters, requestBody, method } = operation;
  const answers = successes(operation).flatMap(({ contents }) => contents);
  return (
    method === "GET" &&
    requestBody === null &&
    answers.length > 0 &&
    answers.every(({ contentType }) =>
      contentType.startsWith("application/octet-stream"),
    ) &&
    parameters.every(
      ({ required, schema }) => !required || schema.kind === "string",
    )
  );
}

/** The input of a call as an example, with its required members only. */
function inputText({ operation }: Call): string {
  const members = inputParameters(operation)
    .filter(({ parameter }) => parameter.required)
    .map(({ member }) => `${propertyKey(member)}: "…"`);
  return members.length === 0 ? "" : `{ ${members.join(", ")} }`;
}
