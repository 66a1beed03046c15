import { compareText, type Document } from "../../../model/index.js";
import type { ClientFile } from "../model/client.js";
import type { TextFile } from "../model/index.js";
import { exampleName } from "./client.js";
import { defaultUrl } from "./create-client.js";
import type { Call } from "./entries.js";
import type { Security } from "./security.js";

/** The README of the SDK: how a client is made, called and told apart from errors. */
export function planReadme(
  document: Document,
  { name: client }: ClientFile,
  calls: readonly Call[],
  { schemes }: Security,
): TextFile {
  const { info, scopes } = document;
  const baseUrl = defaultUrl(document);
  const [scheme] = schemes;
  const variable = exampleName(client);
  const simple = calls
    .filter(takesNothing)
    .sort(
      (a, b) =>
        a.dotted.length - b.dotted.length || compareText(a.dotted, b.dotted),
    );
  const list = simple.find((call) => call.operation.pagination !== null);
  const single = simple.find((call) => call.operation.pagination === null);
  return {
    path: "README.md",
    template: "README.md",
    data: {
      client,
      variable,
      title: info.title,
      version: info.version,
      needsUrl: baseUrl === null,
      hasOptions: baseUrl === null || scheme !== undefined,
      provider: scheme?.name ?? "",
      credentials: scheme?.placement === "basic" ? '"user", "…"' : '"…"',
      single: single?.dotted ?? "",
      list: list?.dotted ?? "",
      inner: scopes?.inner ?? "",
      outer: scopes?.outer ?? "",
    },
  };
}

function takesNothing({ operation }: Call): boolean {
  const { parameters, requestBody } = operation;
  return (
    operation.method === "GET" &&
    requestBody?.required !== true &&
    parameters.every(({ required }) => !required)
  );
}
