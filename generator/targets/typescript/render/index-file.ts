import type { Export, IndexFile } from "../model/index.js";
import { specifierList } from "./imports.js";
import { stringLiteral } from "./text.js";

/** The text of an entry point. */
export function indexFileText(file: IndexFile): string {
  return file.exports.map(exportStatement).join("\n") + "\n";
}

function exportStatement({ module, names }: Export): string {
  const from = `from ${stringLiteral(module)};`;
  return names === null
    ? `export * ${from}`
    : specifierList("export", names, from);
}
