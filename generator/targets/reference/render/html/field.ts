import { escapeHtml } from "../../../../lifecycle/html.js";
import type { FieldModel, TypeText, ValueModel } from "../../model.js";
import { badgeHtml, noticeHtml, type Links } from "./notice.js";
import { proseHtml } from "./prose.js";

/** A row of a table of fields. */
export interface HtmlField {
  readonly name: string;
  readonly required: boolean;
  readonly place: string;
  readonly typeHtml: string;
  readonly facts: string;
  readonly badge: string;
  readonly notice: string;
  readonly descriptionHtml: string;
  readonly valuesHtml: string;
}

export function fieldHtml(field: FieldModel, links: Links): HtmlField {
  const facts = [
    field.access,
    field.default === null ? null : `default ${field.default}`,
  ].filter((fact) => fact !== null);
  return {
    name: escapeHtml(field.name),
    required: field.required,
    place: field.in ?? "",
    typeHtml: typeHtml(field.type),
    facts: escapeHtml(facts.join(", ")),
    badge: badgeHtml(field.notice),
    notice: noticeHtml(field.notice, links),
    descriptionHtml: proseHtml(field.description),
    valuesHtml: valuesHtml(field.values),
  };
}

/** A type, its schemas as links. */
export function typeHtml(type: TypeText): string {
  return type
    .map(({ text, schema }) =>
      schema === null
        ? escapeHtml(text)
        : `<a href="#${escapeHtml(schema)}">${escapeHtml(text)}</a>`,
    )
    .join("");
}

/** Known values; one that ends says so. */
export function valuesHtml(values: readonly ValueModel[]): string {
  return values
    .map(({ text, notice }) => {
      const value = `<code>${escapeHtml(text)}</code>`;
      return notice === null
        ? value
        : `${value} ${badgeHtml(notice)} ${escapeHtml(notice.end)}`;
    })
    .join(", ");
}
