import type { CheckFunction } from "../checks/function.js";
import { booleanBody } from "./booleans.js";
import { Explanation } from "./explain.js";
import { block, callText } from "./layout.js";
import { markBody } from "./marks.js";
import type { ModulePrinter } from "./module.js";
import { stripBody } from "./strip.js";
import { isOnly, structureOf } from "./structure.js";

/** What a schema can have in the output: a predicate, one that takes the depth of recursion, and so on. */
export type Kind = "is" | "isAt" | "explain" | "mark" | "strip";

/** The name of what explains why a value does not pass. */
export function explainName(fn: CheckFunction): string {
  return fn.entry ? `${fn.name}Schema` : `${fn.name}Part`;
}

/** A declaration of the output, without `export`. */
export function declaration(
  fn: CheckFunction,
  kind: Kind,
  module: ModulePrinter,
): string {
  const { name } = fn;
  const proven = fn.type ?? (fn.entry ? "unknown" : null);
  switch (kind) {
    case "is": {
      const body =
        fn.cycle === null
          ? booleanBody(fn, module)
          : [`  return ${module.isAt(fn)}(v, 0);`];
      // What anything is has no use for the value; compilers may be told to refuse an idle parameter of another name.
      const value = body.some((line) => /\bv\b/.test(line)) ? "v" : "_v";
      const result = proven === null ? "boolean" : `${value} is ${proven}`;
      return functionText(fn, `is${name}`, [`${value}: unknown`], result, body);
    }
    case "isAt": {
      const limit = module.use("depthLimit");
      const deeper = `${module.use("deeper")}(is${name}At, v)`;
      return functionText(
        fn,
        `is${name}At`,
        ["v: unknown", "d: number"],
        "boolean",
        [`  if (d === ${limit}) return ${deeper};`, ...booleanBody(fn, module)],
      );
    }
    case "explain":
      return explainText(fn, module);
    case "strip": {
      const body = stripBody(fn, module);
      return functionText(fn, `strip${name}`, ["v: unknown"], "unknown", body);
    }
    case "mark": {
      const parameters = ["v: unknown", `s: ${module.use("Evaluated")}`];
      return functionText(
        fn,
        `mark${name}`,
        parameters,
        "void",
        markBody(fn, module),
      );
    }
  }
}

/** The constant that explains; of an entry, it is the whole validator. */
function explainText(fn: CheckFunction, module: ModulePrinter): string {
  const structure = structureOf(fn.check);
  const form = isOnly(structure, "object")
    ? "object"
    : isOnly(structure, "array")
      ? "array"
      : "schema";
  const root = ({ object: "o", array: "a", schema: "v" } as const)[form];
  const helper = module.use(fn.entry ? form : `${form}Part`);
  const type = fn.entry
    ? `${module.typeName("Validator")}<${fn.type ?? "unknown"}>`
    : module.typeName("Part");
  const start = `const ${explainName(fn)}: ${type} =`;
  const call = `/* @__PURE__ */ ${helper}(`;
  const is = module.is(fn);
  const exported = fn.exported ? "export ".length : 0;
  const flag = fn.cycle === null ? [] : ["true"];
  const isEmpty = new Explanation(module, root).body(fn, 2).length === 0;
  const parameters = isEmpty ? `_${root}, _e` : `${root}, e`;
  const inFull = `${is}, (${parameters}) => {`;
  const fits = (column: number, text: string): boolean =>
    column + text.length <= 80;
  // Only a function at the end of the arguments stays on the line of the call.
  const hugs = flag.length === 0;
  const layout =
    hugs && fits(exported, `${start} ${call}${inFull}`)
      ? 0
      : fits(exported, `${start} ${call}`)
        ? 1
        : hugs && fits(2, call + inFull)
          ? 2
          : 3;
  const body = new Explanation(module, root).body(
    fn,
    [2, 4, 4, 6][layout] as number,
  );
  if (body.length === 0 && form !== "schema" && hugs) {
    if (fits(exported, `${start} ${call}${is});`))
      return `${start} ${call}${is});\n`;
    return fits(2, `${call}${is});`)
      ? `${start}\n  ${call}${is});\n`
      : `${start}\n  ${call}\n    ${is},\n  );\n`;
  }
  const arrow = (indent: number): string =>
    `(${parameters}) => ${block(body, indent)}`;
  switch (layout) {
    case 0:
      return `${start} ${call}${is}, ${arrow(0)});\n`;
    case 1:
      return `${start} ${call}\n  ${is},\n  ${arrow(2)},\n${flag.map((text) => `  ${text},\n`).join("")});\n`;
    case 2:
      return `${start}\n  ${call}${is}, ${arrow(2)});\n`;
    default:
      return `${start}\n  ${call}\n    ${is},\n    ${arrow(4)},\n${flag.map((text) => `    ${text},\n`).join("")}  );\n`;
  }
}

function functionText(
  fn: CheckFunction,
  name: string,
  parameters: readonly string[],
  result: string,
  body: readonly string[],
): string {
  const room = result.length + 4 + (fn.exported ? "export ".length : 0);
  const signature = `${callText(`function ${name}`, parameters, 0, room)}: ${result} {`;
  if (body.length === 0) return `${signature}}\n`;
  return `${signature}\n${body.join("\n")}\n}\n`;
}
