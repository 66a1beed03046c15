import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import MarkdownIt from "markdown-it";

/** Every file below a folder: path, `/` separated, → text. */
export function filesBelow(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((place) => [
        relative(folder, place).replaceAll("\\", "/"),
        readFileSync(place, "utf8"),
      ]),
  );
}

/** What keeps paths from being files of Windows, macOS and Linux alike. */
export function badPaths(paths: readonly string[]): readonly string[] {
  const folded = new Set<string>();
  return paths.filter((path) => {
    const key = path.normalize("NFC").toLowerCase();
    const isTaken = folded.has(key);
    folded.add(key);
    return (
      isTaken ||
      path.length > 200 ||
      path
        .split("/")
        .some(
          (name) =>
            Buffer.byteLength(name) > 255 ||
            /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(name) ||
            /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name),
        )
    );
  });
}

/** Characters that a file of source must not hold as they are: a terminal or an editor would obey them. */
export const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** HTML and unsafe links in Markdown, besides our own anchors. */
export function markdownProblems(text: string): readonly string[] {
  const parser = new MarkdownIt({ html: true });
  const { validateLink } = parser;
  parser.validateLink = () => true;
  return parser
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .flatMap(({ type, content, attrs }) => {
      if (type === "html_block" || type === "html_inline")
        return /^(?:<a id="[^"<>]*">|<\/a>|<a id="[^"<>]*"><\/a>)\s*$/.test(
          content,
        )
          ? []
          : [content];
      return (attrs ?? [])
        .filter(([name, value]) => name === "href" && !validateLink(value))
        .map(([, value]) => value);
    });
}

const tags =
  /^\/?(?:a|article|aside|body|code|details|div|em|h[1-6]|head|html|input|kbd|label|li|link|main|meta|nav|ol|p|pre|script|section|span|strong|style|summary|svg|table|tbody|td|th|thead|title|tr|ul|g|rect|text|line|desc|path|circle|br|blockquote|s|del|b|i|hr|dl|dt|dd|polygon)$/;
const attributes =
  /^(?:id|class|href|rel|lang|charset|name|content|http-equiv|aria-[a-z]+|role|tabindex|type|for|hidden|autocomplete|spellcheck|placeholder|scope|style|start|open|width|height|viewBox|xmlns|x|y|x1|x2|y1|y2|rx|ry|d|cx|cy|r|points|transform|fill|text-anchor|title)$/;

/** Elements and attributes that a page of ours does not have; every `<` of a page is an element. */
export function htmlProblems(page: string): readonly string[] {
  const problems: string[] = [];
  const rest = page
    .replace(/<style>[^<]*<\/style>/g, "")
    .replace(/<script>\(function \(\) \{[^]*?\}\)\(\);<\/script>/, "")
    .replace("<!doctype html>", "");
  for (const [, tag, inside] of rest.matchAll(/<([^\s>]*)([^>]*)>/g)) {
    if (!tags.test(tag!) || tag === "script") problems.push(`<${tag}>`);
    const bare = inside!.replace(
      /\s([\w-]+)(?:="([^"]*)")?/g,
      (_, name: string, value = "") => {
        const isLink =
          name !== "href" ||
          /^(?:#|https?:|mailto:|data:,$|[\w./-]*$|[^:]*$)/i.test(
            value as string,
          );
        if (!attributes.test(name) || !isLink)
          problems.push(`${name}=${String(value).slice(0, 60)}`);
        return "";
      },
    );
    if (!/^\s*\/?$/.test(bare)) problems.push(`<${tag} ${bare.slice(0, 60)}>`);
  }
  return problems;
}
