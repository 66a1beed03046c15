import { renderTemplate } from "../../../templates/render.js";
import {
  templateText,
  type OwnTemplates,
} from "../../../templates/template.js";

/** The text of a file of `templates/reference/`, or of the user's own. */
export function textOf(name: string, own: OwnTemplates | undefined): string {
  return templateText(`reference/${name}`, own);
}

/**
 * Renders `templates/reference/<name>.hbs`, or the user's own, with `partials` of the same kind. Nothing is escaped here:
 * whoever makes the data has escaped every text in it.
 */
export function render(
  name: string,
  partials: readonly string[],
  data: object,
  own: OwnTemplates | undefined,
): string {
  const kind = name.slice(name.indexOf("."));
  const paths = partials.map((one) => [one, `reference/${one}${kind}.hbs`]);
  const tools = {
    partials: Object.fromEntries(paths) as Readonly<Record<string, string>>,
    preventIndent: true,
  };
  return renderTemplate(`reference/${name}.hbs`, data, tools, own);
}
