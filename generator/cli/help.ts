import type { Command, Flag } from "./command.js";
import { commands, commonFlags } from "./commands.js";

/** The text of `sundial --help`. */
export function overview(): string {
  return lines(
    "Sundial reads an OpenAPI description and writes typed SDKs, with the API's life cycle in them.",
    "",
    "Usage: sundial <command> [flags]",
    "",
    "Commands:",
    ...table(commands.map(({ name, summary }) => [name, summary])),
    "",
    "sundial <command> --help shows its flags and examples; sundial --version the version.",
    "Exit status: 0 done and clean, 1 findings or drift, 2 wrong usage or configuration, 3 an internal error.",
  );
}

/** The text of `sundial <command> --help`. */
export function helpOf(command: Command): string {
  const positionals = Object.entries(command.positionals);
  const names = positionals.map(([name]) => ` ${name}`).join("");
  return lines(
    `sundial ${command.name}: ${command.summary}`,
    "",
    `Usage: sundial ${command.name}${names} [flags]`,
    "",
    ...table([
      ...positionals,
      ...Object.entries({ ...command.flags, ...commonFlags }).map(flagRow),
    ]),
    "",
    "Examples:",
    ...command.examples.flatMap(({ line, does }) => [
      `  ${line}`,
      `      ${does}`,
    ]),
  );
}

function flagRow([name, { value, multiple, help }]: [string, Flag]): [
  string,
  string,
] {
  const shown = value === null ? "" : ` ${value}`;
  return [`--${name}${shown}`, multiple ? `${help} (can be repeated)` : help];
}

function table(
  rows: readonly (readonly [string, string])[],
): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`);
}

function lines(...all: readonly string[]): string {
  return all.join("\n") + "\n";
}
