import { textWidth } from "../../../../text-width.js";

/** A table as Prettier lays it out: columns as wide as their widest cell. Cells are Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, textWidth(row[column]!)), 3),
  );
  const lines = cells.map(
    (row) =>
      `| ${row.map((text, column) => text + " ".repeat(widths[column]! - textWidth(text))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((size) => "-".repeat(size)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** A bar would end the cell, unless it is escaped already. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/(?<!\\)\|/g, "\\|");
}
