import type { OwnTemplates } from "../../../templates/template.js";
import { renderTemplate } from "../../../templates/render.js";

/** Renders a template of the target with plain data. */
export type RenderTemplate = (
  name: string,
  data: Readonly<Record<string, unknown>>,
) => string;

const helpers = { markdown: markdownText };

/**
 * What renders `templates/typescript/<name>.hbs`, or the user's own. Nothing is escaped but by helpers: `markdown` is for
 * text of a description in Markdown.
 */
export function templateRenderer(
  own: OwnTemplates | undefined,
): RenderTemplate {
  return (name, data) =>
    renderTemplate(`typescript/${name}.hbs`, data, { helpers }, own);
}

/** Text as one line of Markdown that means nothing but itself. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, "\\$&");
}
