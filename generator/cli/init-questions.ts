import type { ConfigFormat } from "../init/config-text.js";
import { didYouMean } from "../diagnostics/nearest.js";
import { SituationError, UsageError } from "./arguments.js";
import type { Given } from "./command.js";
import type { Conversation } from "./conversation.js";
import type { Terminal } from "./terminal.js";

/** What `init` must be told: by flags, else by a person, else by default. */
export interface Answers {
  /** Path or URL of the description. */
  readonly spec: () => Promise<string>;
  readonly targets: (known: readonly string[]) => Promise<readonly string[]>;
  readonly out: () => Promise<string>;
  readonly format: () => Promise<ConfigFormat>;
  /** Whether a configuration of that name may be replaced. */
  readonly replace: (name: string) => Promise<boolean>;
  readonly end: () => void;
}

/** Where the answers come from: flags first; questions where somebody can answer and `--yes` is not given. */
export async function answersOf(
  given: Given,
  terminal: Terminal,
): Promise<Answers> {
  const isAsked = !given.has("yes") && !given.has("json");
  const talk = (isAsked && terminal.converse?.()) || null;
  const ask = async (
    flag: string,
    question: string,
    fallback: string,
  ): Promise<string> =>
    given.value(flag) ??
    (talk === null ? fallback : await talk.ask(question, fallback));
  return {
    spec: async () => given.value("spec") ?? (await chooseSpec(talk, terminal)),
    targets: async (known) => {
      const flags = given.values("target");
      const list = `What to generate, of ${known.join(", ")}`;
      for (let retry = false; ; retry = true) {
        const words =
          flags.length > 0
            ? flags
            : talk === null
              ? ["typescript"]
              : splitWords(await talk.ask(list, "typescript"));
        const wrong = words.find((word) => !known.includes(word));
        if (wrong === undefined) return [...new Set(words)];
        const message = `There is no target ${wrong}${didYouMean(wrong, known) || "."}`;
        if (talk === null || flags.length > 0 || retry)
          throw new UsageError(message);
        terminal.err(message + "\n");
      }
    },
    out: () => ask("out", "Output folder", "sdk"),
    format: async () => {
      const text = await ask(
        "format",
        "Configuration as json, yaml or ts",
        "json",
      );
      if (text === "json" || text === "yaml" || text === "ts") return text;
      throw new UsageError(`The format is json, yaml or ts, not ${text}.`);
    },
    replace: async (name) => {
      if (talk === null)
        throw new SituationError(
          `${name} is there already; --force replaces it, \`sundial generate\` uses it.`,
        );
      const answer = await talk.ask(`Replace ${name}? (y/n)`, "n");
      return /^y(es)?$/i.test(answer);
    },
    end: () => talk?.end(),
  };
}

function splitWords(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}

/** Descriptions of the folder are offered; the only one is taken where nobody can be asked. */
async function chooseSpec(
  talk: Conversation | null,
  { cwd, err }: Terminal,
): Promise<string> {
  const { findDescriptions } = await import("../init/candidates.js");
  const found = findDescriptions(cwd);
  if (talk === null) {
    if (found.length === 1) return found[0]!;
    throw new SituationError(
      found.length === 0
        ? "There is no description below this folder; name one: --spec FILE_OR_URL."
        : `There are several descriptions; name one: ${found
            .slice(0, 5)
            .map((name) => `--spec ${name}`)
            .join(", ")}.`,
    );
  }
  const shown = found.slice(0, 9);
  for (const [index, name] of shown.entries()) err(`  ${index + 1}  ${name}\n`);
  const question =
    shown.length === 0
      ? "The API description, a file or a URL"
      : "The API description: a number, a file or a URL";
  const answer = await talk.ask(question, shown.length === 0 ? "" : "1");
  if (answer === "") throw new UsageError("A description is needed.");
  return shown[Number(answer) - 1] ?? answer;
}
