import Handlebars from "handlebars";
import { refuseMissing } from "./strict-helpers.js";
import { TemplateError, templateText, type OwnTemplates } from "./template.js";

/** What a template can use besides its data. */
export interface TemplateTools {
  /** By name; text of a description enters the output through them. */
  readonly helpers?: Readonly<Record<string, (text: string) => string>>;
  /** Name → path of a template that others include. */
  readonly partials?: Readonly<Record<string, string>>;
  /** A partial is not indented to where it is included. */
  readonly preventIndent?: boolean;
}

type Template = (data: object) => string;

/** Compiled templates by path, each with the texts that it is made of. */
const compiled = new Map<
  string,
  { readonly text: string; readonly template: Template }
>();

/**
 * Renders `templates/<path>`, or what the user has instead. Nothing is escaped but by helpers. Throws {@link TemplateError}
 * for what is wrong with a template of the user's own.
 */
export function renderTemplate(
  path: string,
  data: object,
  tools: TemplateTools,
  own: OwnTemplates | undefined,
): string {
  const partials = Object.entries(tools.partials ?? {});
  const mine = [path, ...partials.map(([, one]) => one)].find((one) =>
    own?.has(one),
  );
  try {
    return templateOf(path, tools, own)(data);
  } catch (cause) {
    if (mine === undefined) throw cause;
    throw new TemplateError(own!.get(mine)!, cause, Object.keys(data));
  }
}

function templateOf(
  path: string,
  { helpers = {}, partials = {}, preventIndent = false }: TemplateTools,
  own: OwnTemplates | undefined,
): Template {
  const text = templateText(path, own);
  const parts = Object.entries(partials).map(
    ([name, part]) => [name, templateText(part, own)] as const,
  );
  const whole = JSON.stringify([text, parts]);
  const known = compiled.get(path);
  if (known?.text === whole) return known.template;
  const handlebars = Handlebars.create();
  for (const [name, part] of parts) handlebars.registerPartial(name, part);
  refuseMissing(handlebars, helpers, [text, ...parts.map(([, part]) => part)]);
  const render = handlebars.compile(text, {
    noEscape: true,
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(
      Object.keys(helpers).map((name) => [name, true]),
    ),
    preventIndent,
  });
  const template: Template = (data) => render(data);
  compiled.set(path, { text: whole, template });
  return template;
}
