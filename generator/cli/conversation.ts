import { createInterface } from "node:readline";
import { SituationError } from "./arguments.js";

/** Questions to a person, one after the other. */
export interface Conversation {
  /** The answer, without blanks around it; `fallback` where it is empty. Throws {@link SituationError} when the input ends. */
  readonly ask: (question: string, fallback: string) => Promise<string>;
  /** Must be called at the end: the process would wait for more input. */
  readonly end: () => void;
}

/** Asks on a terminal. Lines that come before they are asked for are kept, so that answers can be pasted. */
export function conversation(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Conversation {
  const reader = createInterface({ input, output });
  const lines: string[] = [];
  let waiting: ((line: string | null) => void) | null = null;
  let ended = false;
  const take = (line: string | null): void => {
    const next = waiting;
    waiting = null;
    if (next !== null) next(line);
    else if (line !== null) lines.push(line);
  };
  reader.on("line", take);
  // Also by Ctrl-C and Ctrl-D.
  reader.on("close", () => {
    ended = true;
    take(null);
  });
  return {
    ask: async (question, fallback) => {
      const shown = fallback === "" ? "" : ` [${fallback}]`;
      const prompt = `${question}${shown}: `;
      reader.setPrompt(prompt);
      if (ended || lines.length > 0) output.write(prompt);
      else reader.prompt();
      const known = lines.shift();
      const line =
        known ??
        (ended
          ? null
          : await new Promise<string | null>((resolve) => {
              waiting = resolve;
            }));
      if (line === null)
        throw new SituationError("The answers ended; nothing was written.");
      return line.trim() || fallback;
    },
    end: () => reader.close(),
  };
}
