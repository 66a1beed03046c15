import { compareText } from "../../../model/index.js";
import { isIdentifier, quote } from "../../../validators/index.js";
import type { OperationUses, Use } from "./operations.js";

/** The declarations of the validators of a module's operations, one constant each, and what they import. */
export function tableText(
  operations: readonly OperationUses[],
  module: string,
): { readonly text: string; readonly imports: readonly Use[] } {
  const imports = new Map<string, Use>();
  const nameOf = (use: Use): string => {
    if (use.module !== module) imports.set(use.name, use);
    return use.name;
  };
  const texts = operations.map((operation) => operationText(operation, nameOf));
  return {
    text: texts.join("\n"),
    imports: [...imports.values()].sort((a, b) => compareText(a.name, b.name)),
  };
}

function operationText(
  { call, parameters, body, responses }: OperationUses,
  nameOf: (use: Use) => string,
): string {
  const { variable, descriptor, operation } = call;
  const isExported = variable === descriptor;
  const members = [`id: ${quote(operation.id)},`];
  if (parameters !== null) members.push(`parameters: ${nameOf(parameters)},`);
  if (body !== null) members.push(`body: ${nameOf(body)},`);
  if (responses.length > 0) members.push(responsesText(responses, nameOf));
  const head = `${isExported ? "export " : ""}const ${variable}: OperationValidators = {`;
  const lines = members.map((member) => `  ${member}\n`).join("");
  const tail = isExported ? "" : `export { ${variable} as ${descriptor} };\n`;
  return `${head}\n${lines}};\n${tail}`;
}

function responsesText(
  responses: OperationUses["responses"],
  nameOf: (use: Use) => string,
): string {
  const members = responses.map(({ status, use }) => {
    const key = String(status);
    const text =
      typeof status === "number" || isIdentifier(key) ? key : quote(key);
    return `${text}: ${nameOf(use)}`;
  });
  const line = `responses: { ${members.join(", ")} },`;
  if (2 + line.length <= 80) return line;
  return `responses: {\n${members.map((member) => `    ${member},\n`).join("")}  },`;
}
