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
  const member = (key: string, value: string, indent: number): string => {
    const line = `${key}: ${value},`;
    return indent + line.length <= 80
      ? line
      : `${key}:\n${" ".repeat(indent + 2)}${value},`;
  };
  const membersOf = (indent: number): string[] => [
    member("id", quote(operation.id), indent),
    ...(parameters === null
      ? []
      : [member("parameters", nameOf(parameters), indent)]),
    ...(body === null ? [] : [member("body", nameOf(body), indent)]),
    ...(responses.length === 0
      ? []
      : [responsesText(responses, nameOf, indent)]),
  ];
  const start = `${isExported ? "export " : ""}const ${variable}: OperationValidators =`;
  // Prettier moves the value down where its brace would not fit any more.
  const isLong = start.length + 2 > 80;
  const indent = isLong ? 4 : 2;
  const members = membersOf(indent);
  const head = start + (isLong ? "\n  {" : " {");
  const lines = members
    .map((member) => `${" ".repeat(indent)}${member}\n`)
    .join("");
  const end = isLong ? "  };" : "};";
  const tail = isExported ? "" : `export { ${variable} as ${descriptor} };\n`;
  return `${head}\n${lines}${end}\n${tail}`;
}

function responsesText(
  responses: OperationUses["responses"],
  nameOf: (use: Use) => string,
  indent: number,
): string {
  const members = responses.map(({ status, use }) => {
    const key = String(status);
    const text =
      typeof status === "number" || isIdentifier(key) ? key : quote(key);
    return `${text}: ${nameOf(use)}`;
  });
  const line = `responses: { ${members.join(", ")} },`;
  if (indent + line.length <= 80) return line;
  const inner = " ".repeat(indent + 2);
  const lines = members.map((member) => `${inner}${member},\n`).join("");
  return `responses: {\n${lines}${" ".repeat(indent)}},`;
}
