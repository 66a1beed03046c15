import { createContext, Script, type Context } from "node:vm";
import type { Pattern } from "../checks/check.js";

/** Patterns of a description can take for ever: after this many milliseconds a text counts as fitting. */
const timeout = 250;

/** Patterns that took too long; with as many as this none is tried any more, so that judging ends. */
const endless = new Set<string>();
const mostEndless = 8;

const test = new Script("new RegExp(source, flags).test(text)");
let context: Context | null = null;

/** Whether a text fits a pattern; true also where that cannot be told in time. */
export function matches({ source, flags }: Pattern, text: string): boolean {
  if (endless.has(source) || endless.size >= mostEndless) return true;
  context ??= createContext(Object.create(null));
  Object.assign(context, { source, flags, text });
  try {
    return test.runInContext(context, { timeout }) as boolean;
  } catch {
    endless.add(source);
    return true;
  }
}
