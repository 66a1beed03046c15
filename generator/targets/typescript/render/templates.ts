import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { packageRoot } from "../../../package-root.js";

/** Renders a template of the target with plain data. */
export type RenderTemplate = (
  name: string,
  data: Readonly<Record<string, unknown>>,
) => string;

const compiled = new Map<string, Handlebars.TemplateDelegate>();

/**
 * Renders `templates/typescript/<name>.hbs`. Nothing is escaped but by helpers: `markdown` is for text of a description
 * in Markdown.
 */
export const renderTemplate: RenderTemplate = (name, data) => {
  let template = compiled.get(name);
  if (template === undefined) {
    const file = join(packageRoot(), "templates", "typescript", `${name}.hbs`);
    template = Handlebars.compile(readFileSync(file, "utf8"), {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { markdown: true },
    });
    compiled.set(name, template);
  }
  return template(data, { helpers: { markdown: markdownText } });
};

/** Text as one line of Markdown that means nothing but itself. */
export function markdownText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, "\\$&");
}
