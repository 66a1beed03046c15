import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { packageRoot } from "../../../package-root.js";
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

/** Renders `templates/openapi-fetch/<name>.hbs`. Nothing is escaped but by the helpers. */
export function renderTemplate(
  name: string,
  data: Readonly<Record<string, unknown>>,
): string {
  const file = join(packageRoot(), "templates", "openapi-fetch", `${name}.hbs`);
  const template = Handlebars.compile(readFileSync(file, "utf8"), {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { comment: true, literal: true, markdown: true },
  });
  return template(data, { helpers });
}
