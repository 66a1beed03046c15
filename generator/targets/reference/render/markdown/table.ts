/** A table as Prettier lays it out: columns as wide as their widest cell. Cells are Markdown. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows].map((row) => row.map(cell));
  const widths = head.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, width(row[column]!)), 3),
  );
  const lines = cells.map(
    (row) =>
      `| ${row.map((text, column) => text + " ".repeat(widths[column]! - width(text))).join(" | ")} |`,
  );
  const rule = `| ${widths.map((size) => "-".repeat(size)).join(" | ")} |`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** A bar would end the cell, unless it is escaped already. */
function cell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/(?<!\\)\|/g, "\\|");
}

/** Columns that a text takes: East Asian wide characters take two, combining ones none. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}
