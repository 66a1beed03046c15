import { withoutHidden } from "../../../../hidden-text.js";
import { markdownCode, markdownText } from "../../../../lifecycle/text.js";
import type {
  BodyModel,
  FieldModel,
  OperationModel,
  SchemaModel,
  TypeText,
  ValueModel,
} from "../../model.js";
import { noticeLine, labelOf, type Links } from "./notice.js";
import type { Prose } from "./prose.js";

/** What the parts of one file need: addresses as seen from it. */
export interface PartContext {
  readonly links: Links;
  /** The address of a schema's section, by its anchor. */
  readonly schema: (anchor: string) => string;
  readonly prose: Prose;
}

/** Blocks with a blank line between them, empty ones left out. */
export function blocks(...all: readonly string[]): string {
  return all.filter((block) => block !== "").join("\n\n");
}

/** The section of an operation. */
export function operationPart(
  operation: OperationModel,
  context: PartContext,
): string {
  const { method, path, call, facts, notice, parameters } = operation;
  return blocks(
    anchored(
      operation.anchor,
      `### ${markdownText(operation.title) || markdownText(call)}`,
    ),
    `${markdownCode(`${method} ${path}`)} · ${[markdownCode(call), ...facts.map(markdownText)].join(" · ")}`,
    notice === null ? "" : `> ${noticeLine(notice, context.links)}`,
    context.prose.of(operation.description),
    parameters.length === 0
      ? ""
      : blocks("Parameters:", fieldList(parameters, context)),
    operation.bodies.length === 0
      ? ""
      : `Body${operation.bodyRequired ? "" : " (optional)"}: ${bodiesText(operation.bodies, context)}.`,
    context.prose.of(operation.bodyDescription),
    operation.responses.length === 0
      ? ""
      : blocks(
          "Responses:",
          items(
            operation.responses.map(({ status, description, bodies }) => {
              const body = bodiesText(bodies, context);
              const text = context.prose.indented(description);
              const head = `- ${markdownCode(status)}${body === "" ? "" : `: ${body}`}`;
              return withText(head, body === "" ? ": " : ". ", text);
            }),
          ),
        ),
  );
}

/** The section of a schema. */
export function schemaPart(schema: SchemaModel, context: PartContext): string {
  const { name, notice, type, fields, values } = schema;
  return blocks(
    anchored(schema.anchor, `## ${markdownText(name)}`),
    notice === null ? "" : `> ${noticeLine(notice, context.links)}`,
    context.prose.of(schema.description),
    type === null ? "" : `Type: ${typeMarkdown(type, context)}.`,
    values.length === 0 ? "" : `Values: ${valuesText(values)}.`,
    fields.length === 0 ? "" : fieldList(fields, context),
  );
}

/** A heading that keeps its address when its text changes. */
export function anchored(anchor: string, heading: string): string {
  return `<a id="${anchor.replaceAll(/[^\p{L}\p{N}._-]/gu, "-")}"></a>\n\n${heading}`;
}

function fieldList(
  fields: readonly FieldModel[],
  context: PartContext,
): string {
  return items(fields.map((field) => fieldItem(field, context)));
}

/**
 * An item of a list with the text about it: on its line, or below it where it has several. (Behind other text, what begins
 * a block would begin none, and what was code would be none.)
 */
export function withText(item: string, between: string, text: string): string {
  if (text === "") return item;
  return text.includes("\n")
    ? `${item}\n\n  ${text}`
    : `${item}${between}${text}`;
}

/** A list; behind an item of several paragraphs Prettier wants a blank line. */
export function items(all: readonly string[]): string {
  return all
    .map((item, index) =>
      item.includes("\n\n") && index < all.length - 1 ? `${item}\n` : item,
    )
    .join("\n");
}

function fieldItem(field: FieldModel, context: PartContext): string {
  const facts = [
    field.in,
    field.required ? "**required**" : null,
    field.access,
    field.default === null ? null : `default ${markdownCode(field.default)}`,
  ].filter((fact) => fact !== null);
  const head = [typeMarkdown(field.type, context), ...facts].join(", ");
  const lines = [
    `- ${markdownCode(field.name)} (${head})`,
    field.notice === null ? "" : noticeLine(field.notice, context.links),
    context.prose.indented(field.description),
    field.values.length === 0 ? "" : `Values: ${valuesText(field.values)}.`,
  ].filter((line) => line !== "");
  // Lines of one paragraph are broken; a text of several lines is a block of its own.
  return lines.reduce((above, line) =>
    above.includes("\n\n") || line.includes("\n")
      ? `${above}\n\n  ${line}`
      : `${above}\\\n  ${line}`,
  );
}

function typeMarkdown(type: TypeText, { schema }: PartContext): string {
  return type
    .map((piece) =>
      piece.schema === null
        ? withoutHidden(piece.text)
            .replaceAll(/\s+/g, " ")
            .replaceAll(/[\\`*_[\]<>#|~&]/g, "\\$&")
        : `[${markdownText(piece.text)}](${schema(piece.schema)})`,
    )
    .join("");
}

function bodiesText(
  bodies: readonly BodyModel[],
  context: PartContext,
): string {
  return bodies
    .map(({ type, contentType }) => {
      const text = typeMarkdown(type, context);
      return contentType === "application/json"
        ? text
        : `${text} as ${markdownCode(contentType)}`;
    })
    .join(" or ");
}

function valuesText(values: readonly ValueModel[]): string {
  return values
    .map(({ text, notice }) =>
      notice === null
        ? markdownCode(text)
        : `${markdownCode(text)} (${labelOf(notice)}, ${markdownText(notice.end)})`,
    )
    .join(", ");
}
