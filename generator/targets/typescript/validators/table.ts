import { compareText } from "../../../model/index.js";
import { splitWords } from "../../../names/words.js";
import { memberName, variableName } from "../names/identifiers.js";
import { propertyKey } from "../render/text.js";
import type { OperationUses, Use } from "./operations.js";

/** The table of a module: by operationId, the validators of each operation; and the modules it imports, by alias. */
export function tableText(
  operations: readonly OperationUses[],
  module: string,
): { readonly text: string; readonly imports: ReadonlyMap<string, string> } {
  const imports = new Map<string, string>();
  const taken = new Set(["M", "operations", "r"]);
  const nameOf = (use: Use): string => {
    if (use.module === module) return use.name;
    const alias = imports.get(use.module) ?? aliasOf(use.module, taken);
    imports.set(use.module, alias);
    return `${alias}.${use.name}`;
  };
  const rows = [...operations]
    .sort((a, b) => compareText(a.call.operation.id, b.call.operation.id))
    .map((operation) => rowText(operation, nameOf));
  return {
    text: `/** By operationId. */\nexport const operations: OperationTable = {\n${rows.join("")}};\n`,
    imports,
  };
}

/** What a module is called where it is imported; never like a function of the module that imports it. */
function aliasOf(module: string, taken: Set<string>): string {
  const words = splitWords(module.slice(module.lastIndexOf("/") + 1));
  let name = variableName(memberName(words));
  while (taken.has(name) || /^is[A-Z]/.test(name)) name += "_";
  taken.add(name);
  return name;
}

function rowText(
  { call, parameters, body, responses }: OperationUses,
  nameOf: (use: Use) => string,
): string {
  const members: readonly Member[] = [
    ...(parameters === null
      ? []
      : [["parameters", nameOf(parameters)] as const]),
    ...(body === null ? [] : [["body", nameOf(body)] as const]),
    ...(responses.length === 0
      ? []
      : [
          [
            "responses",
            responses.map(
              ({ status, use }) => [propertyKey(status), nameOf(use)] as const,
            ),
          ] as const,
        ]),
  ];
  return memberText([propertyKey(call.operation.id), members], 2);
}

type Member = readonly [key: string, value: string | readonly Member[]];

/** Prettier leaves what follows shorter keys on their line. */
const shortKey = 5;

/** A member of an object, on one line where it fits. */
function memberText([key, value]: Member, column: number): string {
  const indent = " ".repeat(column);
  const line = `${indent}${key}: ${flat(value)},\n`;
  if (line.length <= 81) return line;
  if (typeof value === "string")
    return key.length < shortKey
      ? line
      : `${indent}${key}:\n${indent}  ${value},\n`;
  const lines = value.map((member) => memberText(member, column + 2));
  return `${indent}${key}: {\n${lines.join("")}${indent}},\n`;
}

function flat(value: Member[1]): string {
  if (typeof value === "string") return value;
  const members = value.map(([key, inner]) => `${key}: ${flat(inner)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
