import MarkdownIt from "markdown-it";
import { withoutHidden } from "../../../../hidden-text.js";

/**
 * CommonMark without what would reach beyond the text: HTML and pictures stay text, headings become bold lines, and what
 * no reader sees is left out. Code is left as it is. Takes time in proportion to the text.
 */
export function inertMarkdown(text: string): string {
  return parts(readable(text))
    .map(({ code, text }) => (code ? text : inertProse(text)))
    .join("");
}

/** The same for text that means something in spite of it: nothing of HTML, pictures or links is left, in code neither. */
export function flatMarkdown(text: string): string {
  return inertProse(
    readable(text)
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll("[", "&#91;"),
  );
}

/** True when a CommonMark parser finds HTML, a picture, or a link that leads where no link of a page should. */
export function isHarmful(text: string): boolean {
  const { references, tokens } = parsed(text);
  const all = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
  return (
    references.some((address) => !strict.validateLink(address)) ||
    all.some(
      ({ type, attrs }) =>
        type === "html_block" ||
        type === "html_inline" ||
        type === "image" ||
        attrs?.some(
          ([name, value]) => name === "href" && !strict.validateLink(value),
        ),
    )
  );
}

/** Its `validateLink` refuses `javascript:` and the like. */
const strict = new MarkdownIt({ html: false });
const lenient = new MarkdownIt({ html: true });
lenient.validateLink = () => true;

function parsed(text: string) {
  const environment: { references?: Record<string, { href: string }> } = {};
  const tokens = lenient.parse(text, environment);
  const references = Object.values(environment.references ?? {});
  return { tokens, references: references.map(({ href }) => href) };
}

function readable(text: string): string {
  return withoutHidden(text).replaceAll(/\r\n?|[\u2028\u2029]/g, "\n");
}

function inertProse(text: string): string {
  return text
    .replaceAll("<", "\\<")
    .replaceAll("![", "\\![")
    .replaceAll(/^ {0,3}#{1,6}[ \t]+(.*)$/gm, (_, line: string) => {
      const title = line.trimEnd();
      return `**${title.slice(0, endOf(title)).trimEnd()}**`;
    });
}

/** Where a heading's closing sequence of `#` begins, or its end. */
function endOf(title: string): number {
  let end = title.length;
  while (title[end - 1] === "#") end--;
  return end;
}

interface Part {
  readonly code: boolean;
  readonly text: string;
}

/** Splits a text into fenced code and the rest (CommonMark 0.31, section 4.5), and that into code spans and prose. */
function parts(text: string): readonly Part[] {
  const found: Part[] = [];
  let prose: string[] = [];
  let code: string[] = [];
  let fence: string | null = null;
  const endProse = (): void => {
    if (prose.length > 0) found.push(...spans(prose.join("")));
    prose = [];
  };
  for (const line of text.split(/(?<=\n)/)) {
    if (fence === null) {
      const [mark] = /^ {0,3}(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
      if (mark === undefined) {
        prose.push(line);
        continue;
      }
      endProse();
      fence = mark.trim();
      code = [line];
      continue;
    }
    code.push(line);
    const closing = line.trim();
    if (!/^ {0,3}[`~]/.test(line) || closing.length < fence.length) continue;
    if (closing !== fence[0]!.repeat(closing.length)) continue;
    found.push({ code: true, text: code.join("") });
    fence = null;
  }
  if (fence !== null) found.push({ code: true, text: code.join("") });
  endProse();
  return found;
}

/** Splits prose at its code spans: a run of backticks up to the next one as long (section 6.1). */
function spans(prose: string): readonly Part[] {
  const runs = [...prose.matchAll(/(?<!`)`+/g)].map(({ 0: run, index }) => ({
    index: index,
    length: run.length,
  }));
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at--) {
    closing[at] = next.get(runs[at]!.length) ?? -1;
    next.set(runs[at]!.length, at);
  }
  const found: Part[] = [];
  let end = 0;
  for (let at = 0; at < runs.length; at++) {
    const close = closing[at]!;
    if (close < 0) continue;
    const { index, length } = runs[at]!;
    const after = runs[close]!.index + length;
    found.push({ code: false, text: prose.slice(end, index) });
    found.push({ code: true, text: prose.slice(index, after) });
    end = after;
    at = close;
  }
  return [...found, { code: false, text: prose.slice(end) }];
}
