import { diagnostic, type Report } from "../diagnostics/index.js";
import { Lines } from "./positions.js";
import { walkEvents } from "./walk-events.js";
import { eventsOf } from "./yaml.js";

/**
 * Says which members a JSON text has twice: `JSON.parse` keeps the last and drops the others without a word.
 * `members` is the number that it kept, so that a text without repetition costs no second parse.
 */
export function reportRepeatedKeys(
  file: string,
  text: string,
  members: number,
  report: Report,
): void {
  if (countQuickly(text) === members || countNames(text) === members) return;
  const first = new Map<string, number>();
  const lines = new Lines(text);
  walkEvents(text, eventsOf(text).events, {
    key: (event, pointer) => {
      const earlier = first.get(pointer);
      if (earlier === undefined) {
        first.set(pointer, event.valueStart);
        return;
      }
      const name = text.slice(event.valueStart, event.valueEnd);
      const at = (offset: number) => ({
        file,
        pointer,
        position: lines.at(offset),
      });
      report(
        diagnostic("source/repeated-key", { name }, at(event.valueStart), [
          { message: "It is written here first.", source: at(earlier) },
        ]),
      );
    },
  });
}

/** Names of members in a JSON text as most tools print it. */
function countQuickly(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2))
    if (!isEscaped(text, at)) count++;
  return count;
}

/** Names of members in a JSON text: a quote that is not escaped, and a colon. Text in strings may add to it. */
function countNames(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (isEscaped(text, at)) continue;
    let next = at + 1;
    while (text.charCodeAt(next) <= 0x20) next++;
    if (text[next] === ":") count++;
  }
  return count;
}

/** Whether the quote at `at` is part of a string: after a backslash that is none itself. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}
