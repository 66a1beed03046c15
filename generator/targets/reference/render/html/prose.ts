import MarkdownIt from "markdown-it";

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
    : markdown.render(withoutControls(text)).trim();
}

/** As in {@link import("../../../../lifecycle/html.js").escapeHtml}: what no reader sees. */
function withoutControls(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    "",
  );
}
