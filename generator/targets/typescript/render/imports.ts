import type { Import, ImportedName } from "../model/declaration.js";
import { fits, group, ifBreak, indent, join, layOut, line } from "./layout.js";
import { stringLiteral } from "./text.js";

/** An import declaration as Prettier lays it out: on one line, or one name per line. A lone name never breaks. */
export function importStatement(statement: Import): string {
  const { module, names, namespace, typeOnly } = statement;
  const keyword = typeOnly ? "import type" : "import";
  const from = `from ${stringLiteral(module)};`;
  if (namespace !== null) return `${keyword} * as ${namespace} ${from}`;
  const specifiers = names.map((name) => specifier(name, typeOnly));
  return specifierList(keyword, specifiers, from);
}

/** `import { … } from …;` on one line, or one name per line. A lone name never breaks. */
export function specifierList(
  keyword: string,
  specifiers: readonly string[],
  from: string,
): string {
  const flat = `${keyword} { ${specifiers.join(", ")} } ${from}`;
  if (specifiers.length === 1 || fits(flat)) return flat;
  const list = [
    indent([line, join([",", line], [...specifiers])]),
    ifBreak(","),
    line,
  ];
  return layOut(group([keyword, " {", ...list, "} ", from]));
}

function specifier(name: ImportedName, typeOnly: boolean): string {
  const type = name.typeOnly && !typeOnly ? "type " : "";
  return name.local === name.exported
    ? type + name.local
    : `${type}${name.exported} as ${name.local}`;
}
