import { didYouMean } from "../diagnostics/nearest.js";
import { printable, printableLine } from "../diagnostics/printable.js";
import { processing } from "../diagnostics/processing.js";
import { toolVersion } from "../package-root.js";
import { parseArguments, SituationError, UsageError } from "./arguments.js";
import type { Command, Status } from "./command.js";
import { commands } from "./commands.js";
import type { Terminal } from "./terminal.js";

/** Runs one command line (without `node` and the script); gives the exit status. */
export async function main(
  words: readonly string[],
  terminal: Terminal,
): Promise<Status> {
  const [name, ...rest] = named(words);
  try {
    if (
      name === undefined ||
      name === "help" ||
      name === "--help" ||
      name === "-h"
    )
      return await help(rest[0], name === undefined ? 2 : 0, terminal);
    if (name === "--version" || name === "-v" || name === "version") {
      terminal.out(toolVersion() + "\n");
      return 0;
    }
    const command = find(name);
    const given = parseArguments(command, rest);
    if (given.has("help")) return await help(name, 0, terminal);
    const run = await command.load();
    return await run(given, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) return internalError(error, terminal);
    const help =
      error instanceof SituationError
        ? ""
        : `See \`sundial ${findName(name)}--help\`.\n`;
    terminal.err(
      `${terminal.paint("error", "error")}: ${printable(error.message)}\n${help}`,
    );
    return 2;
  }
}

async function help(
  name: string | undefined,
  status: Status,
  terminal: Terminal,
): Promise<Status> {
  const { helpOf, overview } = await import("./help.js");
  const text = name === undefined ? overview() : helpOf(find(name));
  if (status === 0) terminal.out(text);
  else terminal.err(text);
  return status;
}

/** The words with those of a command of two words (`lifecycle lint`) as one. */
function named(words: readonly string[]): readonly string[] {
  const [first, second, ...rest] = words;
  const both = `${first} ${second}`;
  return commands.some((command) => command.name === both)
    ? [both, ...rest]
    : words;
}

function find(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found) return found;
  const inner = commands
    .filter((command) => command.name.startsWith(`${name} `))
    .map((command) => command.name.slice(name.length + 1));
  if (inner.length > 0)
    throw new UsageError(`\`${name}\` takes one of ${inner.join(", ")}.`);
  if (name.startsWith("-"))
    throw new UsageError("The command comes first: sundial <command> [flags].");
  const hint = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  throw new UsageError(`There is no command \`${name}\`${hint || "."}`);
}

function findName(name: string | undefined): string {
  return commands.some((command) => command.name === name) ? `${name} ` : "";
}

/** A bug of ours: says what it happened at, so that a report can be made of it. */
function internalError(error: unknown, terminal: Terminal): Status {
  const { stage, element } = processing();
  const at = [stage, element].filter((part) => part !== null).join(", at ");
  const text =
    error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    [
      `${terminal.paint("error", "internal error")}${at === "" ? "" : ` in ${printableLine(at)}`}`,
      printable(text),
      `This is a bug of Sundial ${toolVersion()}. Please report it with this text and, if you may, the description.`,
      "",
    ].join("\n"),
  );
  return 3;
}
