import type {
  ConstantMember,
  Declaration,
  DeclarationFile,
} from "../model/declaration.js";
import type { Documentation, Member, Type } from "../model/type.js";
import type { Value } from "../model/value.js";
import { documentationLines } from "./documentation.js";
import { importStatement } from "./imports.js";
import {
  fits,
  group,
  hardline,
  indent,
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

/** The text of a file: imports, then declarations with a blank line between them. */
export function declarationFileText(
  file: DeclarationFile,
  template: RenderTemplate,
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

/** One declaration, laid out as Prettier does it. */
function declarationText(
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
  return layOut(["  ", indent([memberLayout(member), ";"])]);
}

function aliasText(name: string, type: Type): string {
  const head = `export type ${name} =`;
  const flat = flatType(type);
  if (flat !== null && fits(`${head} ${flat};`)) return `${head} ${flat};`;
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

/**
 * The left side is laid out around a stand-in for the object, whose members are then printed one by one: what fits on
 * its line, and that is nearly all, never goes through the layout algorithm.
 */
function constantText(declaration: Declaration & { kind: "constant" }): string {
  const { name, exportAs, type, value } = declaration;
  const left = `${exportAs === null ? "export " : ""}const ${name}: `;
  const text = constantStatement(left, type, value);
  return exportAs === null
    ? text
    : `${text}\nexport { ${name} as ${exportAs} };`;
}

function constantStatement(left: string, type: Type, value: Value): string {
  const body =
    value.kind === "object" && value.expanded && value.members.length > 0
      ? value.members
      : null;
  const flat = flatType(type);
  if (body !== null && flat !== null && fits(`${left}${flat} = {`))
    return `${left}${flat} = {\n${membersText(body, 2)}\n};`;
  const annotated = [left, typeLayout(type)];
  const right = body === null ? valueLayout(value) : bodyStandIn;
  const laid = layOut([
    isComplexAnnotation(type)
      ? group([annotated, " = ", group(right)])
      : assignmentLayout(annotated, " =", right, false),
    ";",
  ]);
  return body === null
    ? laid
    : laid.replace(/^( +)\u0001$/m, (_, margin: string) =>
        membersText(body, margin.length),
      );
}

/** An object with one member, whose place tells how far the real ones are indented. */
const bodyStandIn: Layout = ["{", indent([hardline, "\u0001"]), hardline, "}"];

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
