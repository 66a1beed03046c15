import type { Conventions } from "../config/config.js";
import type { Report } from "../diagnostics/index.js";
import type { Document } from "../model/index.js";
import type { OwnTemplates } from "../templates/template.js";

/** A file to write: path relative to the output folder, `/` separated, never absolute, never with `..`. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What a target may know besides the document. */
export interface TargetContext<Options> {
  /** The target's own options, defaults applied. */
  readonly options: Options;
  readonly conventions: Conventions;
  readonly report: Report;
  /** Templates of the user's own, which replace those of Sundial. */
  readonly templates?: OwnTemplates;
}

/** One kind of output. `plan` decides everything, `render` only prints. */
export interface Target<Options = unknown, Model = unknown> {
  /** As written in the configuration, such as `typescript`. */
  readonly name: string;
  /**
   * Called when a run begins that will render: may load what is slow to load in a thread of its own, so that it is there
   * by then. Returns what closes it; that is called when the run has rendered, or could not.
   */
  readonly open?: () => () => void;
  /** Checks and completes the options of a config; reports what it does not know. */
  readonly options: (
    raw: Readonly<Record<string, unknown>>,
    report: Report,
  ) => Options;
  /** Every decision of the language: names, reserved words, type texts, imports, file list. Pure. */
  readonly plan: (document: Document, context: TargetContext<Options>) => Model;
  /** Prints; decides nothing. */
  readonly render: (
    model: Model,
    context: TargetContext<Options>,
  ) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
  /** Commands that compile the output in `directory`. */
  readonly verify: (directory: string) => readonly {
    readonly command: string;
    readonly arguments: readonly string[];
  }[];
}

/** The members of a target that a value has not, or not as they are to be; none for a target. */
export function missingMembers(value: unknown): readonly string[] {
  const object = Object(value) as Readonly<Record<string, unknown>>;
  const functions = ["options", "plan", "render", "verify"] as const;
  return [
    ...(typeof object["name"] === "string" ? [] : ["name"]),
    ...functions.filter((member) => typeof object[member] !== "function"),
  ];
}
