import type * as prettier from "prettier";
import { importLazily } from "../../../../import-lazily.js";
import { flatMarkdown, inertMarkdown, isHarmful } from "./inert.js";
import { isHeavy, verbatim } from "./heavy.js";

/** Texts of the description, brought into Prettier's layout once each, however often they occur. */
export class Prose {
  readonly #formatted = new Map<string, string>();

  /** Formats all of `texts` that are not plain. Prettier loads only when one is. */
  async prepare(texts: Iterable<string | null>): Promise<void> {
    for (const text of texts) {
      if (text === null || isPlain(text) || this.#formatted.has(text)) continue;
      this.#formatted.set(text, (await layOut(text)).trim());
    }
  }

  /** A prepared text as Markdown; empty for none. */
  of(text: string | null): string {
    if (text === null) return "";
    return this.#formatted.get(text) ?? text.trim();
  }

  /** A prepared text below an item of a list. */
  indented(text: string | null): string {
    return this.of(text)
      .split("\n")
      .map((line, index) => (index === 0 || line === "" ? line : `  ${line}`))
      .join("\n");
  }
}

async function layOut(text: string): Promise<string> {
  const inert = inertMarkdown(text);
  if (isHeavy(inert)) return verbatim(text);
  const formatted = await formatMarkdown(inert);
  if (!isHarmful(formatted)) return formatted;
  const flat = flatMarkdown(text);
  return isHeavy(flat) ? verbatim(text) : formatMarkdown(flat);
}

async function formatMarkdown(text: string): Promise<string> {
  const { format } = await importLazily<typeof prettier>("prettier");
  return format(text, { parser: "markdown" });
}

/** Text that means itself and that Prettier leaves alone. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9 ,.:()'/-]*$/.test(text) && !/ {2}|^\w+[.)] /.test(text)
  );
}
