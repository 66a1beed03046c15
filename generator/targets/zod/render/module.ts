import { declarationText } from "../../typescript/render/declaration.js";
import { documentationLines } from "../../typescript/render/documentation.js";
import { importStatement } from "../../typescript/render/imports.js";
import { fits, layOut } from "../../typescript/render/layout.js";
import { typeLayout } from "../../typescript/render/type.js";
import { reference } from "../../typescript/model/type.js";
import type { ZodItem, ZodModule } from "../model/index.js";
import type { SchemaConstant } from "../schemas/compile.js";
import { flatExpression } from "./flat.js";
import { assigned } from "./layout.js";

/** The text of a module: imports, then every type with its schema. */
export function moduleText({ imports, items }: ZodModule): string {
  const lines = ['import * as z from "zod";', ...imports.map(importStatement)];
  const blocks = [lines.join("\n"), ...items.flatMap(itemTexts)];
  return `${blocks.join("\n\n")}\n`;
}

function itemTexts({
  types,
  constant,
  documentation,
}: ZodItem): readonly string[] {
  const comment = documentationLines(documentation).map((text) => `${text}\n`);
  return [
    ...types.map((type) =>
      type.kind === "template" ? "" : declarationText(type),
    ),
    comment.join("") + constantText(constant),
  ];
}

function constantText({
  name,
  type,
  exported,
  expression,
}: SchemaConstant): string {
  const left = `${exported ? "export " : ""}const ${name}`;
  const flat = flatExpression(expression);
  const annotation =
    type === null
      ? null
      : reference("z.ZodType", reference(type), reference(type));
  const head = type === null ? left : `${left}: z.ZodType<${type}, ${type}>`;
  if (flat !== null && fits(`${head} = ${flat};`)) return `${head} = ${flat};`;
  return layOut([
    assigned(
      annotation === null ? left : [left, ": ", typeLayout(annotation)],
      " =",
      expression,
    ),
    ";",
  ]);
}
