import type { Style } from "../diagnostics/render.js";
import { conversation, type Conversation } from "./conversation.js";

/** Where a command prints. */
export interface Terminal {
  /** Results: standard output. */
  readonly out: (text: string) => void;
  /** Everything else: standard error. */
  readonly err: (text: string) => void;
  /** Says what goes on, on a terminal only, in a line that the next output replaces. */
  readonly progress: (what: string) => void;
  /** Colours text for `err`, where it shows. */
  readonly paint: (style: Style, text: string) => string;
  readonly cwd: string;
  /** Begins to ask questions; absent where nobody is there to answer. */
  readonly converse?: () => Conversation;
  /** Calls `stop` instead of ending when the user interrupts, until what it gives back is called. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

const codes: Readonly<Record<Style, string>> = {
  error: "\u001b[31m",
  warning: "\u001b[33m",
  info: "\u001b[36m",
  strong: "\u001b[1m",
  faint: "\u001b[2m",
  added: "\u001b[32m",
};

/** The terminal of this process. Honours `NO_COLOR` and `FORCE_COLOR` (no-color.org). */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let shown = false;
  const clear = (): void => {
    if (shown) stderr.write("\r\u001b[K");
    shown = false;
  };
  const colour = hasColour(stderr.isTTY);
  return {
    out: (text) => {
      clear();
      stdout.write(text);
    },
    err: (text) => {
      clear();
      stderr.write(text);
    },
    progress: (what) => {
      if (!stderr.isTTY) return;
      clear();
      if (what === "") return;
      stderr.write(`${what} …`);
      shown = true;
    },
    paint: (style, text) => (colour ? `${codes[style]}${text}\u001b[0m` : text),
    cwd: process.cwd(),
    onInterrupt: (stop) => {
      const signals = ["SIGINT", "SIGTERM"] as const;
      for (const signal of signals) process.once(signal, stop);
      return () => {
        for (const signal of signals) process.off(signal, stop);
      };
    },
    ...(process.stdin.isTTY && stderr.isTTY
      ? { converse: () => conversation(process.stdin, stderr) }
      : {}),
  };
}

function hasColour(isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}
