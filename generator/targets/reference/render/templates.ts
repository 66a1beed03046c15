import Handlebars from "handlebars";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../package-root.js";

/** The text of a file of `templates/reference/`. */
export function templateText(name: string): string {
  return readFileSync(
    join(packageRoot(), "templates", "reference", name),
    "utf8",
  );
}

const compiled = new Map<string, (data: object) => string>();

/**
 * Renders `templates/reference/<name>.hbs`, with `partials` of the same folder and kind. Nothing is escaped here: whoever
 * makes the data has escaped every text in it.
 */
export function renderTemplate(
  name: string,
  partials: readonly string[],
  data: object,
): string {
  let template = compiled.get(name);
  if (template === undefined) {
    const handlebars = Handlebars.create();
    const kind = name.slice(name.indexOf("."));
    for (const partial of partials)
      handlebars.registerPartial(partial, body(`${partial}${kind}`));
    template = handlebars.compile(body(name), {
      noEscape: true,
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true,
    });
    compiled.set(name, template);
  }
  return template(data);
}

/** Without the first line, which says what the template takes. */
function body(name: string): string {
  return templateText(`${name}.hbs`).replace(/^\{\{!--.*--\}\}\n/, "");
}
