import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../support/shared.js";

/** A block of code of a page, with what stands in the comment before it. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** `<!-- file: openapi.yaml -->`: the file it is; else null. */
  readonly file: string | null;
  /** `<!-- output -->`: what the commands before it print. */
  readonly isOutput: boolean;
}

/** The code of a page of `docs/`, in order. */
export function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(projectRoot, "docs", page), "utf8");
  const fence =
    /(?:<!-- (?:file: (?<file>\S+)|(?<output>output)) -->\n\n)?^```(?<language>\w*)\n(?<code>.*?)^```$/gms;
  return [...text.matchAll(fence)].map(({ groups }) => ({
    language: groups!["language"]!,
    text: groups!["code"]!,
    file: groups!["file"] ?? null,
    isOutput: groups!["output"] !== undefined,
  }));
}

/** The command lines of a block of shell: the words behind `npx sundial`, quotes of a shell read. */
export function commandsOf({ text }: Block): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.startsWith("npx sundial "))
    .map((line) => line.replace(/ +#.*/, "").split(" ").slice(2));
}

/** Times are another each time. */
export function withoutTimes(text: string): string {
  return text.replace(/\d+\.\d\d s/g, "0.00 s");
}
