import type { Export, IndexFile } from "../model/index.js";
import { specifierList } from "./imports.js";
import { stringLiteral } from "./text.js";

/** The text of an entry point. */
export function indexFileText(file: IndexFile): string {
  if (file.exports.length === 0) return "export {};\n";
  return file.exports.map(exportStatement).join("\n") + "\n";
}

function exportStatement({ module, names, namespace, local }: Export): string {
  const from = `from ${stringLiteral(module)};`;
  if (local !== undefined)
    return `import * as ${local} ${from}\nexport { ${local} as ${namespace} };`;
  if (names !== null) return specifierList("export", names, from);
  return namespace === null
    ? `export * ${from}`
    : `export * as ${namespace} ${from}`;
}
