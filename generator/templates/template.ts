import { readFileSync } from "node:fs";
import { join } from "node:path";
import { notGiven } from "./strict-helpers.js";
import { packageRoot } from "../package-root.js";

/** A template of the user's own. */
export interface OwnTemplate {
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/** Templates of the user's own, by the path below `templates/` of the one that each replaces: `typescript/README.md.hbs`. */
export type OwnTemplates = ReadonlyMap<string, OwnTemplate>;

/** A template of the user's own cannot be used. Thrown where it is rendered, and reported by who began to. */
export class TemplateError extends Error {
  readonly file: string;
  /** What the template is given, by name. */
  readonly given: readonly string[];
  readonly position: { readonly line: number; readonly column: number } | null;

  constructor(
    template: OwnTemplate,
    cause: unknown,
    given: readonly string[] = [],
  ) {
    super(problemOf(cause, given));
    this.file = template.file;
    this.given = given;
    this.position = positionOf(cause);
  }
}

/** The text of a template: the user's where there is one, else the package's. */
export function templateText(
  path: string,
  own: OwnTemplates | undefined,
): string {
  return (
    own?.get(path)?.text ??
    readFileSync(join(packageRoot(), "templates", path), "utf8")
  );
}

/** The first lines say it; a parser's picture of the line is left out. */
function problemOf(cause: unknown, given: readonly string[]): string {
  const { message } = cause as Error;
  const [first = "", ...rest] = message.split("\n");
  const unknown = /^"(.+)" not defined in /.exec(first)?.[1];
  if (unknown !== undefined) return notGiven(unknown, given);
  const expected = rest.find((line) => line.startsWith("Expecting"));
  return expected ?? first.replace(/ - \d+:\d+$/, "");
}

/** Handlebars tells the line of a fault in one of three ways, its columns from 0. */
function positionOf(cause: unknown): TemplateError["position"] {
  const { message, lineNumber, column } = cause as {
    readonly message: string;
    readonly lineNumber?: number;
    readonly column?: number;
  };
  if (lineNumber !== undefined)
    return { line: lineNumber, column: (column ?? 0) + 1 };
  const [, atLine, atColumn] = / - (\d+):(\d+)$/.exec(message) ?? [];
  if (atLine !== undefined)
    return { line: Number(atLine), column: Number(atColumn) + 1 };
  const line = /Parse error on line (\d+)/.exec(message)?.[1];
  return line === undefined ? null : { line: Number(line), column: 1 };
}
