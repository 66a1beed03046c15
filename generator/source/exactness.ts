import { SCALAR_STYLE } from "js-yaml";
import { diagnostic, type Report } from "../diagnostics/index.js";
import { walkEvents } from "./walk-events.js";
import { eventsOf } from "./yaml.js";

/** Integers of 16 digits and more, where a value can stand. Sixteen digits may be exact or not. */
const suspicious = /[:[,\s-]\d{16,}\s*(?:[,\]}\r\n#]|$)/;

/** Says which integers of a text JavaScript cannot hold exactly (beyond 2^53): they were read as the nearest it can. */
export function reportInexactIntegers(
  file: string,
  text: string,
  report: Report,
): void {
  if (!suspicious.test(text)) return;
  const parsed = eventsOf(text);
  walkEvents(parsed.text, parsed.events, {
    scalar: (event, pointer) => {
      if (event.style !== SCALAR_STYLE.PLAIN) return;
      const written = parsed.text.slice(event.valueStart, event.valueEnd);
      if (!/^[-+]?\d{16,}$/.test(written)) return;
      const read = Number(written);
      if (BigInt(written.replace("+", "")) === BigInt(read)) return;
      report(
        diagnostic(
          "source/inexact-integer",
          { written, read: BigInt(read).toString() },
          { file, pointer },
        ),
      );
    },
  });
}
