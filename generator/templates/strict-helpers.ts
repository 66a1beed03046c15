import type Handlebars from "handlebars";
import { didYouMean } from "../diagnostics/nearest.js";

/** What Handlebars gives a helper as its last argument, as far as it is used here. */
interface HelperOptions {
  /** Columns count from 0. */
  readonly loc?: {
    readonly start: { readonly line: number; readonly column: number };
  };
  readonly data?: { readonly root?: unknown };
}

type Helper = (this: unknown, ...given: unknown[]) => unknown;

const blocks = ["if", "unless", "each", "with"] as const;

/**
 * Makes helpers refuse what their template is not given: strict mode asks that of `{{name}}` only, and a misspelt name in
 * `{{#if name}}` or `{{markdown name}}` would be no more than false.
 * @param texts of the templates that are rendered together; a fault is found in the first that has it there
 */
export function refuseMissing(
  handlebars: typeof Handlebars,
  helpers: Readonly<Record<string, (text: string) => string>>,
  texts: readonly string[],
): void {
  const all = {
    ...Object.fromEntries(
      blocks.map((name) => [name, handlebars.helpers[name] as Helper]),
    ),
    ...helpers,
  };
  for (const [name, helper] of Object.entries(all))
    handlebars.registerHelper(
      name,
      function (this: unknown, ...given: unknown[]) {
        const options = given.at(-1) as HelperOptions;
        if (given.length > 1 && given[0] === undefined)
          throw missing(name, this, options, texts);
        return (helper as Helper).apply(this, given);
      },
    );
}

/** Worded as errors of strict mode are, which end with their place. */
function missing(
  helper: string,
  context: unknown,
  { loc, data }: HelperOptions,
  texts: readonly string[],
): Error {
  if (loc === undefined) return new Error(`{{${helper}}} is given nothing`);
  const { line, column } = loc.start;
  for (const text of texts) {
    const found = text.split("\n")[line - 1]?.slice(column) ?? "";
    // An `{{else if}}` begins behind its `{{`.
    const [, before, name] =
      new RegExp(
        String.raw`^([^\w]*(?:else\s+)?${helper}\s+)([^\s})|~]+)`,
      ).exec(found) ?? [];
    if (before === undefined || name === undefined) continue;
    const at = column + before.length;
    return new Error(
      `${notGiven(name, [...keysOf(context), ...keysOf(data?.root)])} - ${line}:${at}`,
    );
  }
  return new Error(`{{${helper}}} is given nothing - ${line}:${column}`);
}

/** `name` is not given, with the nearest name that is. */
export function notGiven(name: string, given: readonly string[]): string {
  return `"${name}" is not given${didYouMean(name, given)}`;
}

function keysOf(context: unknown): readonly string[] {
  return typeof context === "object" && context !== null
    ? Object.keys(context)
    : [];
}
