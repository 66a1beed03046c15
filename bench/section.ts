import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { projectRoot } from "../test/support/shared.js";

/** Puts a section into `bench/README.md`, in place of the one with its title or at the end. */
export async function writeSection(title: string, text: string): Promise<void> {
  const page = join(projectRoot, "bench/README.md");
  const heading = `## ${title}\n`;
  const before = readFileSync(page, "utf8");
  const start = before.indexOf(heading);
  const next = start === -1 ? -1 : before.indexOf("\n## ", start);
  const head = start === -1 ? before : before.slice(0, start);
  const tail = next === -1 ? "" : before.slice(next + 1);
  const whole = `${head.trimEnd()}\n\n${heading}\n${text.trim()}\n\n${tail}`;
  writeFileSync(page, await format(whole, { parser: "markdown" }));
}
