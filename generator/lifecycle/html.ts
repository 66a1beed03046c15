import { withoutHidden } from "../hidden-text.js";

/**
 * Text as HTML, in content and in quoted attributes: it stays text. Control characters, which HTML does not allow, and
 * those that change the direction of writing are left out.
 */
export function escapeHtml(text: string): string {
  return withoutHidden(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
