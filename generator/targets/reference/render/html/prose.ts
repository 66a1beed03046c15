import MarkdownIt from "markdown-it";
import { withoutHidden } from "../../../../hidden-text.js";

/**
 * Descriptions are CommonMark (OpenAPI 3.1 section 4.4). HTML in them stays text, pictures become links (the page loads
 * nothing), headings become bold lines (they would break the page's outline), and links lead only where markdown-it
 * holds them for safe.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: false });
markdown.disable("image");
markdown.renderer.rules["heading_open"] = () => "<p><strong>";
markdown.renderer.rules["heading_close"] = () => "</strong></p>\n";
markdown.renderer.rules["hr"] = () => "";
markdown.renderer.rules["link_open"] = (tokens, index, options, _, self) => {
  tokens[index]!.attrSet("rel", "noreferrer");
  return self.renderToken(tokens, index, options);
};

/** A description as HTML; empty for none. */
export function proseHtml(text: string | null): string {
  if (text === null || text.trim() === "") return "";
  return /^[A-Za-z][\w ,.:()'/-]*$/.test(text)
    ? `<p>${text.trim().replaceAll("'", "&#39;")}</p>`
    : markdown.render(withoutHidden(text)).trim();
}
