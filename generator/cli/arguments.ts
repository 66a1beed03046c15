import { parseArgs } from "node:util";
import { didYouMean } from "../diagnostics/nearest.js";
import type { Command, Flag, Given } from "./command.js";
import { commonFlags } from "./commands.js";

/** Wrong usage: the message is for the user, the status is 2. */
export class UsageError extends Error {}

/** The line is right, but not for what is there: the same status, and no word about the help. */
export class SituationError extends UsageError {}

/** Checks the words after a command's name against its table entry. Throws {@link UsageError}. */
export function parseArguments(
  command: Command,
  words: readonly string[],
): Given {
  const flags = { ...command.flags, ...commonFlags };
  const { tokens, positionals } = parseArgs({
    args: words.map((word) => (word === "-h" ? "--help" : word)),
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value }]) => [
        name,
        { type: value === null ? "boolean" : "string" },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const flag = checkFlag(token.name, token.rawName, token.value, flags);
    const list = values.get(token.name) ?? [];
    if (list.length > 0 && !flag.multiple && flag.value !== null)
      throw new UsageError(`${token.rawName} was given twice.`);
    list.push(token.value ?? "");
    values.set(token.name, list);
  }
  if (!values.has("help")) checkPositionals(command, positionals);
  return {
    positionals,
    has: (flag) => values.has(flag),
    value: (flag) => values.get(flag)?.[0] ?? null,
    values: (flag) => values.get(flag) ?? [],
  };
}

function checkFlag(
  name: string,
  raw: string,
  value: string | undefined,
  flags: Readonly<Record<string, Flag>>,
): Flag {
  if (!Object.hasOwn(flags, name)) {
    const hint = didYouMean(name, Object.keys(flags)).replace("`", "`--");
    throw new UsageError(`There is no flag ${raw}${hint || "."}`);
  }
  const flag = flags[name]!;
  if (flag.value === null && value !== undefined)
    throw new UsageError(`${raw} takes no value.`);
  if (flag.value !== null && (value === undefined || value === ""))
    throw new UsageError(`${raw} needs a value: ${raw} ${flag.value}.`);
  return flag;
}

function checkPositionals(
  command: Command,
  positionals: readonly string[],
): void {
  const wanted = Object.entries(command.positionals);
  const [missing] = wanted.slice(positionals.length);
  if (missing) throw new UsageError(`${missing[0]} is missing: ${missing[1]}.`);
  const surplus = positionals[wanted.length];
  if (surplus !== undefined)
    throw new UsageError(
      `${command.name} takes no \`${surplus}\`; every setting is a flag.`,
    );
}
