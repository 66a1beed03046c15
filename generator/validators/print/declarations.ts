import { textWidth } from "../../text-width.js";
import type { CheckFunction } from "../checks/function.js";
import { predicateOf, type Predicate } from "./booleans.js";
import { equals, not, type Code } from "./code.js";
import { validatorText } from "./validator-text.js";
import {
  callText,
  conditionText,
  flat,
  ifStatement,
  isPlain,
  returnStatement,
  statementLine,
} from "./layout.js";
import { markBody } from "./marks.js";
import type { ModulePrinter } from "./module.js";
import { stripBody } from "./strip.js";

/** What a schema can have in the output: a predicate, one that takes the depth of recursion, one of lists, and so on. */
export type Kind = "is" | "isAt" | "are" | "explain" | "mark" | "strip";

/** A declaration of the output, without `export`. */
export function declaration(
  fn: CheckFunction,
  kind: Kind,
  module: ModulePrinter,
): string {
  const { name } = fn;
  switch (kind) {
    case "is":
      return predicateText(fn, module);
    case "isAt": {
      const limit = module.use("depthLimit");
      const deeper = {
        callee: module.use("deeper"),
        args: [`is${name}At`, "v"],
        returns: true,
      };
      return functionText(
        fn,
        `is${name}At`,
        ["v: unknown", "d: number"],
        "boolean",
        [
          ifStatement(equals("d", limit), deeper, 2),
          ...linesOf(predicateOf(fn, module)),
        ],
      );
    }
    case "are":
      return functionText(fn, `are${name}`, ["v: unknown"], "boolean", [
        "  if (!Array.isArray(v)) return false;",
        ...itemsLines(not({ callee: module.is(fn), args: ["v[i]"] })),
        "  return true;",
      ]);
    case "explain":
      return validatorText(fn, module);
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

/** A loop that ends the function at the first item that fails. A loop for each schema is what engines inline its predicate into. */
function itemsLines(failing: Code): string[] {
  const loop = "  for (let i = 0; i < v.length; i++)";
  const line = `${loop} ${ifStatement(failing, "return false;", 0)}`;
  return textWidth(line) <= 80 && !line.includes("\n")
    ? [line]
    : [loop, ifStatement(failing, "return false;", 4)];
}

/** The predicate: a condition where that is all, which is shorter, else a function. */
function predicateText(fn: CheckFunction, module: ModulePrinter): string {
  const proven = fn.type ?? (fn.entry ? "unknown" : null);
  const predicate: Predicate =
    fn.cycle === null
      ? predicateOf(fn, module)
      : {
          lines: [
            statementLine(
              {
                callee: module.use("recursive"),
                args: [module.isAt(fn), "v"],
                returns: true,
              },
              2,
            ),
          ],
        };
  // What anything is has no use for the value; compilers may be told to refuse an idle parameter of another name.
  const uses =
    "condition" in predicate
      ? flat(predicate.condition)
      : predicate.lines.join(" ");
  const value = /\bv\b/.test(uses) ? "v" : "_v";
  const result = proven === null ? "boolean" : `${value} is ${proven}`;
  const parameters = [`${value}: unknown`];
  return "condition" in predicate && isPlain(predicate.condition)
    ? arrowText(fn, parameters, result, predicate.condition)
    : functionText(fn, `is${fn.name}`, parameters, result, linesOf(predicate));
}

const linesOf = (predicate: Predicate): readonly string[] =>
  "lines" in predicate
    ? predicate.lines
    : [returnStatement(predicate.condition, 2)];

function arrowText(
  fn: CheckFunction,
  parameters: readonly string[],
  result: string,
  condition: Code,
): string {
  const room = result.length + 5 + (fn.exported ? "export ".length : 0);
  const head = `${callText(`const is${fn.name} = `, parameters, 0, room)}: ${result} =>`;
  return `${head}${arrowBody(condition, head, fn.exported)}\n`;
}

function arrowBody(code: Code, head: string, exported: boolean): string {
  const last = head.slice(head.lastIndexOf("\n") + 1);
  const isOneLine = last.length === head.length;
  const column = textWidth(last) + (exported && isOneLine ? 7 : 0);
  const text = flat(code);
  return column + 2 + textWidth(text) <= 80
    ? ` ${text};`
    : `\n  ${conditionText(code, 2, 1)};`;
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
