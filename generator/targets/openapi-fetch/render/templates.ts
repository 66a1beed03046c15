import { renderTemplate } from "../../../templates/render.js";
import type { OwnTemplates } from "../../../templates/template.js";
import { commentText } from "../../typescript/render/documentation.js";
import { markdownText } from "../../typescript/render/templates.js";
import { stringLiteral } from "../../typescript/render/text.js";

/** What a template may call: `comment`, `literal` and `markdown` are the ways by which text of a description enters. */
const helpers = {
  comment: (text: string): string => {
    const documentation = { text, default: null, deprecated: null };
    return commentText(documentation)
      .map((line) => ` * ${line}`.trimEnd())
      .join("\n");
  },
  literal: (text: string): string => stringLiteral(text),
  markdown: (text: string): string => markdownText(text),
};

/** Renders `templates/openapi-fetch/<name>.hbs`, or the user's own. Nothing is escaped but by the helpers. */
export function render(
  name: string,
  data: Readonly<Record<string, unknown>>,
  own: OwnTemplates | undefined,
): string {
  return renderTemplate(templatePath(name), data, { helpers }, own);
}

/** Where the template of a file is, below `templates/`. */
export function templatePath(name: string): string {
  return `openapi-fetch/${name}.hbs`;
}
