import type {
  ConstantMember,
  Declaration,
  DeclarationFile,
} from "../model/declaration.js";
import type { Documentation, Member, Type } from "../model/type.js";
import type { ValueMember } from "../model/value.js";
import { documentationLines } from "./documentation.js";
import { importStatement } from "./imports.js";
import {
  fits,
  group,
  hardline,
  indent,
  isPlain,
  layOut,
  line,
  type Layout,
} from "./layout.js";
import { signatureLayout } from "./signature.js";
import { propertyKey } from "./text.js";
import {
  flatType,
  isInlineUnion,
  memberHead,
  memberLayout,
  typeLayout,
} from "./type.js";
import {
  assignmentLayout,
  membersText,
  propertyLayout,
  valueLayout,
} from "./value.js";

/** Renders a template of the target. */
export type RenderTemplate = (
  name: string,
  data: Readonly<Record<string, unknown>>,
) => string;

/** The text of a file: imports, then declarations with a blank line between them. Without `template`, it has none. */
export function declarationFileText(
  file: DeclarationFile,
  template: RenderTemplate = noTemplate,
): string {
  const imports = file.imports.map(importStatement);
  const statements = file.declarations.map((declaration) =>
    declaration.kind === "template"
      ? template(declaration.template, declaration.data).trimEnd()
      : declarationText(declaration),
  );
  const blocks =
    imports.length > 0 ? [imports.join("\n"), ...statements] : statements;
  return blocks.join("\n\n") + "\n";
}

const noTemplate: RenderTemplate = (name) => {
  throw new Error(`The template ${name} is not rendered here.`);
};

/** One declaration, laid out as Prettier does it. */
export function declarationText(
  declaration: Exclude<Declaration, { kind: "template" }>,
): string {
  const comment = commentText(declaration.documentation, "");
  switch (declaration.kind) {
    case "interface":
      return comment + interfaceText(declaration.name, declaration.members);
    case "alias":
      return comment + aliasText(declaration.name, declaration.type);
    case "constants":
      return comment + constantsText(declaration.name, declaration.members);
    case "constant":
      return comment + constantText(declaration);
    case "function":
      return comment + functionText(declaration);
  }
}

function commentText(
  documentation: Documentation | null,
  indentation: string,
): string {
  let text = "";
  for (const commentLine of documentationLines(documentation))
    text += `${indentation}${commentLine}\n`;
  return text;
}

function interfaceText(name: string, members: readonly Member[]): string {
  const head = `export interface ${name} {`;
  if (members.length === 0) return `${head}}`;
  return `${head}\n${members.map(memberText).join("\n")}\n}`;
}

/** A member of an interface: on one line where it fits, else through the layout algorithm. */
function memberText(member: Member): string {
  const flat = flatType(member.type);
  if (flat !== null) {
    const text = `  ${memberHead(member)}${flat};`;
    if (fits(text)) return commentText(member.documentation, "  ") + text;
  }
  const lines = unionLines(member.type, 4);
  const head = `  ${memberHead(member)}`;
  return lines === null || member.key === null || !fits(head)
    ? layOut(["  ", indent([memberLayout(member), ";"])])
    : `${commentText(member.documentation, "  ")}${head.trimEnd()}\n${lines};`;
}

/**
 * The alternatives of a union that does not fit on the line of what stands before it: on the next line, or on a line
 * each. Null for a union that Prettier breaks otherwise, and where one of the lines would be too long.
 */
function unionLines(type: Type, indentation: number): string | null {
  if (type.kind !== "union" || isInlineUnion(type)) return null;
  const margin = " ".repeat(indentation);
  const flat = flatType(type);
  if (flat === null || !isPlain(flat)) return null;
  if (fits(`${margin}${flat};`)) return margin + flat;
  const lines = type.members.map((member) => {
    const text = flatType(member)!;
    const needsBrackets =
      member.kind === "union" || member.kind === "intersection";
    return `${margin}| ${needsBrackets ? `(${text})` : text}`;
  });
  return lines.every((text) => fits(`${text};`)) ? lines.join("\n") : null;
}

function aliasText(name: string, type: Type): string {
  const head = `export type ${name} =`;
  const flat = flatType(type);
  if (flat !== null && fits(`${head} ${flat};`)) return `${head} ${flat};`;
  const lines = unionLines(type, 2);
  if (lines !== null && fits(head)) return `${head}\n${lines};`;
  if (type.kind === "union" && !isInlineUnion(type))
    return layOut([
      group([head, group(indent([line, typeLayout(type, "afterOperator")]))]),
      ";",
    ]);
  return layOut([
    assignmentLayout(`export type ${name}`, " =", typeLayout(type), false),
    ";",
  ]);
}

/** Comments of members stand on lines of their own: TypeScript overlooks one on the line of the opening brace. */
function constantsText(
  name: string,
  members: readonly ConstantMember[],
): string {
  const lines = members.map((member) => {
    const layout = propertyLayout(propertyKey(member.key), {
      kind: "literal",
      value: member.value,
    });
    return (
      commentText(member.documentation, "  ") +
      layOut(["  ", indent([layout, ","])])
    );
  });
  return `export const ${name} = {\n${lines.join("\n")}\n} as const;`;
}

function constantText(declaration: Declaration & { kind: "constant" }): string {
  const { name, exportAs, type, value } = declaration;
  const left = `${exportAs === null ? "export " : ""}const ${name}: `;
  const isOpen =
    value.kind === "object" && value.expanded && value.members.length > 0;
  const text = isOpen
    ? openObjectText(left, type, value.members)
    : layOut([constantLayout(left, type, valueLayout(value)), ";"]);
  return exportAs === null
    ? text
    : `${text}\nexport { ${name} as ${exportAs} };`;
}

/**
 * A constant whose object has a line for each member. These are printed one by one, and so is the head where it has one
 * of the usual shapes; else the layout algorithm is given the head with a stand-in for the members.
 */
function openObjectText(
  left: string,
  type: Type,
  members: readonly ValueMember[],
): string {
  const quick = openObjectHead(left, type);
  if (quick !== null) {
    const margin = quick.endsWith("\n  {") ? 2 : 0;
    return `${quick}\n${membersText(members, margin + 2)}\n${" ".repeat(margin)}};`;
  }
  const standIn = ["{", indent([hardline, "\u0001"]), hardline, "}"];
  return layOut([constantLayout(left, type, standIn), ";"]).replace(
    /^( +)\u0001$/m,
    (_, margin: string) => membersText(members, margin.length),
  );
}

/** `const name: Type<…> = {`: on one line, with a line for each type argument, or broken after `=`; else null. */
function openObjectHead(left: string, type: Type): string | null {
  const flat = flatType(type);
  if (flat === null || !isPlain(left + flat)) return null;
  const head = `${left}${flat} =`;
  if (fits(`${head} {`)) return `${head} {`;
  if (type.kind !== "reference" || type.arguments.length < 2) return null;
  if (fits(head) && !isComplexAnnotation(type)) return `${head}\n  {`;
  const lines = type.arguments.map((argument) => `  ${flatType(argument)!}`);
  return lines.every((text) => fits(`${text},`))
    ? `${left}${type.name}<\n${lines.join(",\n")}\n> = {`
    : null;
}

function constantLayout(left: string, type: Type, right: Layout): Layout {
  const annotated = [left, typeLayout(type)];
  return isComplexAnnotation(type)
    ? group([annotated, " = ", group(right)])
    : assignmentLayout(annotated, " =", right, false);
}

function functionText(declaration: Declaration & { kind: "function" }): string {
  const { name, parameters, returns, value } = declaration;
  const head = layOut([
    `export function ${name}`,
    signatureLayout(parameters, returns),
    " {",
  ]);
  const body = layOut(["  ", indent(["return ", valueLayout(value), ";"])]);
  return `${head}\n${body}\n}`;
}

/** Prettier's rule: several type arguments, one of them with arguments of its own. */
function isComplexAnnotation(type: Type): boolean {
  return (
    type.kind === "reference" &&
    type.arguments.length > 1 &&
    type.arguments.some(
      (argument) =>
        argument.kind === "reference" && argument.arguments.length > 0,
    )
  );
}
