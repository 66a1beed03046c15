import type { Document } from "../../../model/index.js";
import type { TextFile } from "../model/index.js";
import { exampleName } from "./client.js";
import type { Call } from "./entries.js";
import type { Security } from "./security.js";

/** The README of the SDK. */
export function planReadme(
  { info, scopes }: Document,
  client: string,
  calls: readonly Call[],
  { schemes }: Security,
): TextFile {
  const [scheme] = schemes;
  const basic = scheme?.placement === "basic";
  const variable = exampleName(client);
  const example =
    calls.find(
      (call) => call.operation.pagination === null && takesNothing(call),
    ) ?? null;
  return {
    path: "README.md",
    template: "README.md",
    data: {
      client,
      variable,
      title: info.title,
      version: info.version,
      provider: scheme?.name ?? "",
      imports: scheme === undefined ? client : `${client}, ${scheme.name}`,
      credentials:
        scheme === undefined ? "" : basic ? '"user", "password"' : '"…"',
      example: example === null ? "" : `${variable}.${example.dotted}()`,
      inner: scopes?.inner ?? "",
      outer: scopes?.outer ?? "",
    },
  };
}

function takesNothing({ operation }: Call): boolean {
  const { parameters, requestBody } = operation;
  return (
    parameters.every(({ required }) => !required) &&
    requestBody?.required !== true
  );
}
