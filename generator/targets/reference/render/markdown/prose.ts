/** Texts of the description, brought into Prettier's layout once each, however often they occur. */
export class Prose {
  readonly #formatted = new Map<string, string>();

  /** Formats all of `texts` that are not plain. Prettier loads only when one is. */
  async prepare(texts: Iterable<string | null>): Promise<void> {
    for (const text of texts) {
      if (text === null || isPlain(text) || this.#formatted.has(text)) continue;
      const { format } = await import("prettier");
      const formatted = await format(inert(text), { parser: "markdown" });
      this.#formatted.set(text, formatted.trim());
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

/** Text that means itself and that Prettier leaves alone. */
function isPlain(text: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9 ,.:()'/-]*$/.test(text) && !/ {2}|^\w+[.)] /.test(text)
  );
}

/**
 * CommonMark without what would reach beyond the text: HTML and pictures stay text, headings become bold lines, and what
 * no reader sees is left out. Code is left as it is.
 */
function inert(text: string): string {
  return text
    .replaceAll(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
      "",
    )
    .split(/(^(?:```|~~~)[^]*?^(?:```|~~~)$|(`+)(?!`)[^]*?[^`]\2(?!`))/m)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) => (index % 2 === 1 ? part : inertProse(part)))
    .join("");
}

function inertProse(text: string): string {
  return text
    .replaceAll("<", "\\<")
    .replaceAll("![", "\\![")
    .replaceAll(/^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*$/gm, "**$1**");
}
