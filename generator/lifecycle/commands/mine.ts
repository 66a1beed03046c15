import type { Run } from "../../cli/command.js";
import { withoutHidden } from "../../hidden-text.js";
import { splitWords } from "../../names/words.js";
import { mine, proposed, type Candidate } from "../mine/index.js";
import { finish, json, open } from "./open.js";
import type * as yaml from "yaml";
import { importLazily } from "../../import-lazily.js";

/** `sundial lifecycle mine`: proposals, never applied. */
export const run: Run = async (given, terminal) => {
  const { document, findings } = await open(given, terminal);
  if (document === null) return finish(findings, terminal, false);
  const candidates = mine(document);
  if (given.has("json"))
    terminal.out(
      json({
        candidates: candidates.map(
          ({ select, replacement, confidence, source, values, text }) => ({
            select,
            ...(values.length === 0 ? {} : { values }),
            replacement: replacement && {
              kind: replacement.kind,
              ref: replacement.ref,
            },
            confidence,
            source,
            text,
          }),
        ),
      }),
    );
  else terminal.out(await entriesText(candidates));
  return finish(findings, terminal, false);
};

/** Entries for a manifest, the prose above each as a comment. */
async function entriesText(candidates: readonly Candidate[]): Promise<string> {
  const { stringify } = await importLazily<typeof yaml>("yaml");
  const ids = new Set<string>();
  const blocks = candidates
    .filter(({ confidence }) => confidence >= proposed)
    .map((candidate) => {
      const { select, replacement, text, confidence, named, values } =
        candidate;
      const entry = {
        id: freeId(Object.values(select), ids),
        select,
        ...(replacement === null
          ? {}
          : { replacement: { kind: replacement.kind, ref: replacement.ref } }),
      };
      const about = [
        `${confidence}: ${text.trim()}`,
        ...(replacement === null && named !== null
          ? [`${named} is not in the description.`]
          : []),
        ...(values.length === 0 ? [] : [`Values: ${values.join(", ")}.`]),
      ];
      const comment = about
        .map((line) => `  # ${withoutHidden(line).replaceAll(/\s+/g, " ")}`)
        .join("\n");
      const lines = stringify([entry], { lineWidth: 0 }).trimEnd().split("\n");
      return `${comment}\n${lines.map((line) => `  ${line}`).join("\n")}`;
    });
  return blocks.length === 0
    ? "# No prose speaks of deprecation.\n"
    : `entries:\n${blocks.join("\n")}\n`;
}

function freeId(parts: readonly string[], ids: Set<string>): string {
  const stem = splitWords(parts.join(" "))
    .map((word) => word.replaceAll(/[^A-Za-z0-9]/g, ""))
    .filter((word) => word !== "")
    .join("-")
    .slice(0, 90);
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (ids.has(id)) continue;
    ids.add(id);
    return id;
  }
}
