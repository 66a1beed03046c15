import type { Run } from "../../cli/command.js";
import { noticesCalendar } from "../notice/calendar.js";
import { noticesOn } from "../notice/index.js";
import { noticesMarkdown } from "../notice/markdown.js";
import { dayOf, finish, formatOf, json, open } from "./open.js";

/** `sundial lifecycle notice`: what users are told on a day. */
export const run: Run = async (given, terminal) => {
  const format = formatOf(given, ["markdown", "json", "ics"]);
  const { document, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const day = dayOf(given, document.lifecycle.asOf);
  const notices = noticesOn(document, day, given.value("id"));
  const { title } = document.info;
  terminal.out(
    format === "json"
      ? json({ asOf: day, notices })
      : format === "ics"
        ? noticesCalendar(notices, title, day)
        : noticesMarkdown(notices, title, day),
  );
  return finish(findings, terminal, false);
};
