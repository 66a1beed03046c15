import { ambiguityOf, type Budget } from "./ambiguity.js";
import { automatonOf } from "./automaton.js";
import { lettersOf } from "./letters.js";
import { readPattern } from "./read.js";
import { readSyntax } from "./syntax.js";

export type { Budget } from "./ambiguity.js";

/** What is found out about one expression costs no more steps than this. */
const mostSteps = 2_000_000;

/**
 * Why a pattern can take very long on a text that is made for it, in words that follow a colon; null where nothing of the
 * kind is found, also where the pattern is too large to tell. What it costs is taken from `budget`; there is an end to it.
 */
export function slownessOf(source: string, budget: Budget): string | null {
  const read = readPattern(source);
  if (!("pattern" in read) || budget.steps <= 0) return null;
  const { pattern } = read;
  const syntax = readSyntax(pattern.source);
  const automaton = syntax && automatonOf(syntax);
  if (automaton === null) return null;
  const own = { steps: Math.min(budget.steps, mostSteps) };
  const given = own.steps;
  const letters = lettersOf(automaton.characters, pattern.flags);
  const ambiguity = ambiguityOf(automaton, letters, own);
  budget.steps -= given - own.steps + letters.length;
  switch (ambiguity) {
    case null:
      return null;
    case "exponential":
      return "a repetition can take one text in several ways, so that time doubles with every few characters";
    case "polynomial":
      return "repetitions that follow each other can take the same text, so that time grows with its square or faster";
  }
}
