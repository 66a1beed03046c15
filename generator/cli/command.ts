import type { Terminal } from "./terminal.js";

/** A flag: `--name`, or `--name VALUE`. */
export interface Flag {
  /** What its value is called in the help; null for a flag without one. */
  readonly value: string | null;
  readonly multiple?: boolean;
  readonly help: string;
}

/** One command of the table. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments, all required: name → help. */
  readonly positionals: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples: readonly {
    readonly line: string;
    readonly does: string;
  }[];
  /** Loads the command's code. */
  readonly load: () => Promise<Run>;
}

/** Runs a command; gives the exit status. */
export type Run = (given: Given, terminal: Terminal) => Promise<Status>;

/** 0 done and clean; 1 findings, drift or breaking changes; 2 wrong usage or configuration; 3 an internal error. */
export type Status = 0 | 1 | 2 | 3;

/** What the user gave, checked against the command's table entry. */
export interface Given {
  readonly positionals: readonly string[];
  readonly has: (flag: string) => boolean;
  readonly value: (flag: string) => string | null;
  readonly values: (flag: string) => readonly string[];
}
