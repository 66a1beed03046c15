import type { Run } from "../../cli/command.js";
import { printableLine } from "../../diagnostics/printable.js";
import { dueOn } from "../due.js";
import { dayOf, finish, json, open } from "./open.js";

/** `sundial lifecycle due --as-of DATE`: 1 when something that is generated would change. */
export const run: Run = async (given, terminal) => {
  const { document, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const due = dueOn(document, dayOf(given, null));
  if (given.has("json")) terminal.out(json(due));
  else {
    const lines = due.items.map(
      ({ on, message }) => `${on}  ${printableLine(message)}`,
    );
    const since = due.asOf === null ? "" : ` since ${due.asOf}`;
    const end =
      lines.length === 0
        ? `Nothing changes${since}.`
        : due.bump
          ? `Move asOf in the manifest to ${due.day} and generate again.`
          : "What is generated stays the same.";
    terminal.out([...lines, end, ""].join("\n"));
  }
  const status = await finish(findings, terminal, false);
  return status === 0 && due.bump ? 1 : status;
};
