import { textWidth } from "../../text-width.js";
import type { CheckFunction } from "../checks/function.js";
import { Explanation } from "./explain.js";
import { pad } from "./layout.js";
import { isIdentifier, quote } from "./literals.js";
import { tableEntry } from "./member-helpers.js";
import type { ModulePrinter } from "./module.js";
import { isOnly, structureOf, type Structure } from "./structure.js";

/** The name of what explains why a value does not pass. */
export function explainName(fn: CheckFunction): string {
  return fn.entry ? `${fn.name}Schema` : `${fn.name}Part`;
}

/** How a validator is made: the function of the runtime, and what it is given besides the predicate. */
interface Making {
  readonly maker: string;
  /** The head and the foot of the function that is given; null where none is. */
  readonly opening: string | null;
  readonly closing: string;
  readonly body: (indent: number) => readonly string[];
}

/** The constant that explains why a value does not pass; of an entry, it is the whole validator. */
export function validatorText(
  fn: CheckFunction,
  module: ModulePrinter,
): string {
  const type = fn.entry
    ? `${module.typeName("Validator")}<${fn.type ?? "unknown"}>`
    : module.typeName("Part");
  const start = `const ${explainName(fn)}: ${type} =`;
  const exported = fn.exported ? "export ".length : 0;
  const is = module.is(fn);
  const { check } = fn;
  if (check.kind === "call" && fn.entry && check.target.entry) {
    const same = `/* @__PURE__ */ ${module.use("same")}(`;
    const args = [is, `() => ${module.explain(check.target)}`];
    return plainCall(start, same, args, exported);
  }
  const { maker, opening, closing, body } = makingOf(fn, module);
  const call = `/* @__PURE__ */ ${module.use(maker)}(`;
  const flags = fn.cycle === null ? [] : ["true"];
  const fits = (column: number, text: string): boolean =>
    column + textWidth(text) <= 80;
  if (opening === null) {
    const args = [is, ...(flags.length > 0 ? ["undefined", ...flags] : [])];
    return plainCall(start, call, args, exported);
  }
  // Only a function at the end of the arguments stays on the line of the call.
  const hugs = flags.length === 0;
  const arrow = (indent: number): string => {
    const inner = body(indent + 2);
    return inner.length === 0
      ? opening + closing
      : [opening, ...inner, `${pad(indent)}${closing}`].join("\n");
  };
  if (hugs && fits(exported, `${start} ${call}${is}, ${opening}`))
    return `${start} ${call}${is}, ${arrow(0)});\n`;
  if (!fits(exported, `${start} ${call}`)) {
    if (hugs && fits(2, `${call}${is}, ${opening}`))
      return `${start}\n  ${call}${is}, ${arrow(2)});\n`;
    return `${start}\n  ${call}\n${lines(4, is, arrow(4), ...flags)}  );\n`;
  }
  return `${start} ${call}\n${lines(2, is, arrow(2), ...flags)});\n`;
}

const lines = (indent: number, ...args: readonly string[]): string =>
  args.map((arg) => `${pad(indent)}${arg},\n`).join("");

function plainCall(
  start: string,
  call: string,
  args: readonly string[],
  exported: number,
): string {
  const text = `${call}${args.join(", ")});`;
  if (exported + textWidth(`${start} ${text}`) <= 80)
    return `${start} ${text}\n`;
  // A lone short argument is no place to break.
  const isBreakable = args.length > 1 || textWidth(args[0] ?? "") > 20;
  if (isBreakable && exported + textWidth(`${start} ${call}`) <= 80)
    return `${start} ${call}\n${lines(2, ...args)});\n`;
  return 2 + textWidth(text) <= 80
    ? `${start}\n  ${text}\n`
    : `${start}\n  ${call}\n${lines(4, ...args)}  );\n`;
}

/** A table of members where that says it all, else a function. */
function makingOf(fn: CheckFunction, module: ModulePrinter): Making {
  const structure = structureOf(fn.check);
  const form = isOnly(structure, "object")
    ? "object"
    : isOnly(structure, "array")
      ? "array"
      : "schema";
  const part = fn.entry ? "" : "Part";
  const table = form === "object" ? tableOf(structure, module) : null;
  if (table !== null)
    return {
      maker: `object${part}`,
      opening: table.length === 0 ? null : "() => ({",
      closing: "})",
      body: (indent) => table.map((row) => rowText(row, indent)),
    };
  const root = ({ object: "o", array: "a", schema: "v" } as const)[form];
  const body = (indent: number): string[] =>
    new Explanation(module, root).body(fn, indent);
  const isEmpty = body(2).length === 0;
  const parameters = isEmpty ? `_${root}, _e` : `${root}, e`;
  const isBare = isEmpty && form === "array";
  return {
    maker: `${form}${part}${form === "object" ? "With" : ""}`,
    opening: isBare ? null : `(${parameters}) => {`,
    closing: "}",
    body,
  };
}

type Row = readonly [name: string, part: string];

/** What each member is asked; null where something is asked that no table can say. */
function tableOf(structure: Structure, module: ModulePrinter): Row[] | null {
  const { conditions, properties, objectLoops, arrayLoops, dispatches } =
    structure;
  if (
    conditions.some(({ kind }) => kind !== "type") ||
    objectLoops.length + arrayLoops.length + dispatches.length > 0 ||
    properties.length > 1
  )
    return null;
  const rows: Row[] = [];
  for (const entry of properties[0]?.entries ?? []) {
    const part = tableEntry(entry, module);
    if (part === null) return null;
    rows.push([entry.name, part]);
  }
  return rows;
}

function rowText([name, part]: Row, indent: number): string {
  const key = `${pad(indent)}${isIdentifier(name) ? name : quote(name)}:`;
  if (textWidth(`${key} ${part},`) <= 80) return `${key} ${part},`;
  return part.includes("(")
    ? `${key} ${brokenCall(part, indent)},`
    : `${key}\n${pad(indent + 2)}${part},`;
}

/** A call of one argument over several lines. */
function brokenCall(text: string, indent: number): string {
  const at = text.indexOf("(") + 1;
  const argument = text.slice(at, -1);
  const fits =
    indent + 3 + textWidth(argument) <= 80 || !argument.includes("(");
  const inner = fits ? argument : brokenCall(argument, indent + 2);
  return `${text.slice(0, at)}\n${pad(indent + 2)}${inner},\n${pad(indent)})`;
}
