import type { Case } from "../conformance/case.js";
import { judge, play } from "../conformance/play.js";
import type { LoadedOperations } from "../support/loaded.js";

/** What was wrong, by case id; empty: nothing. */
export type Verdict = Readonly<Record<string, readonly string[]>>;

/** Plays all cases of a conformance server, which tells them at `/-cases`, on whatever platform this is. */
export async function runSuite(
  loaded: LoadedOperations,
  url: string,
  leftOut: readonly string[],
): Promise<Verdict> {
  const answer = await fetch(`${url}/-cases`);
  const cases = (await answer.json()) as readonly Case[];
  const verdict: Record<string, readonly string[]> = {};
  for (const script of cases)
    if (!leftOut.includes(script.id))
      verdict[script.id] = await verdictOn(loaded, script, url);
  return verdict;
}

async function verdictOn(
  loaded: LoadedOperations,
  script: Case,
  url: string,
): Promise<readonly string[]> {
  const before = performance.now();
  try {
    const outcome = await play(loaded, script, `${url}/${script.id}`);
    return judge(script, outcome, performance.now() - before);
  } catch (error) {
    return [String((error as Error).stack)];
  }
}
