import { isAnything, type Check, type JsonType } from "../checks/check.js";
import type { CheckFunction } from "../checks/function.js";
import { and, equals, differs, not, or, yes, no, type Code } from "./code.js";
import { Conditions } from "./conditions.js";
import { refusesUndefined } from "./facts.js";
import { dispatchLines } from "./dispatch.js";
import { ifStatement, returnStatement } from "./layout.js";
import { loopLines, type Mode, type Printing } from "./loops.js";
import type { ModulePrinter } from "./module.js";
import {
  isOnly,
  looksInside,
  needsAlias,
  structureOf,
  type Structure,
} from "./structure.js";
import { member, root } from "./value.js";

/** What says whether `v` passes: one condition where that is all, else the lines of a function's body. */
export type Predicate =
  { readonly condition: Code } | { readonly lines: readonly string[] };

/** Prints what says whether `v` passes: no allocation, no pointers, the first failure ends it. */
export function predicateOf(
  fn: CheckFunction,
  module: ModulePrinter,
): Predicate {
  const structure = structureOf(fn.check);
  const conditions = new Conditions(module, fn.cycle === null ? null : fn);
  const printing: Printing = {
    module,
    conditions,
    mode: giveUp(conditions),
    root,
  };
  const inside = new Map<JsonType, Code>();
  // Members that only the condition looks at are those of `v` itself: the condition asks first whether it is an object.
  const isNoArray = refusesArrays(structure);
  const owner = isNoArray || needsAlias(structure) ? "o" : "v";
  const properties = and(
    ...structure.properties.flatMap(({ entries }) =>
      entries.map((entry) =>
        propertyCondition(entry, conditions, module, owner),
      ),
    ),
  );
  if (properties !== yes) inside.set("object", properties);
  const condition = conditions.all(
    structure.conditions,
    root,
    inside,
    isNoArray,
  );
  const loops = [
    ...guardedLoops(structure, "object", printing),
    ...guardedLoops(structure, "array", printing),
  ];
  const lines: string[] = [];
  if (owner === "o" && looksInside(structure, "object"))
    lines.push(`  const o = v as ${module.typeName("Fields")};`);
  if (looksInside(structure, "array") && loops.length > 0)
    lines.push(`  const a = v as ${module.typeName("Items")};`);
  const last = structure.dispatches.at(-1);
  if (loops.length === 0 && last === undefined)
    return lines.length === 0
      ? { condition }
      : { lines: [...lines, returnStatement(condition, 2)] };
  if (condition !== yes)
    lines.push(ifStatement(not(condition), "return false;", 2));
  lines.push(...loops);
  for (const dispatch of structure.dispatches)
    lines.push(...dispatchLines(dispatch, printing, 2, dispatch === last));
  if (last === undefined) lines.push("  return true;");
  return { lines };
}

/** The condition on one member of the object that `owner` names. */
export function propertyCondition(
  entry: {
    readonly name: string;
    readonly required: boolean;
    readonly check: Check;
  },
  conditions: Conditions,
  module: ModulePrinter,
  owner: string,
): Code {
  if (!entry.required && isAnything(entry.check)) return yes;
  const value = member(entry.name, (helper) => module.use(helper), owner);
  const code = conditions.of(entry.check, value);
  if (!entry.required)
    return (
      maybe(code, value.text, module) ??
      or(equals(value.text, "undefined"), code)
    );
  return refusesUndefined(entry.check)
    ? code
    : and(differs(value.text, "undefined"), code);
}

/** What the runtime has a function for: a value that is only asked for its type, or is not there. */
function maybe(code: Code, text: string, module: ModulePrinter): Code | null {
  if (typeof code === "string") return null;
  const asked =
    "compare" in code &&
    code.compare === "===" &&
    code.left === `typeof ${text}`
      ? code.right
      : "callee" in code && code.args[0] === text
        ? code.callee
        : "";
  const helper = maybes.get(asked);
  return helper === undefined
    ? null
    : { callee: module.use(helper), args: [text] };
}

const maybes: ReadonlyMap<string, string> = new Map([
  ['"string"', "maybeString"],
  ['"boolean"', "maybeBoolean"],
  ["Number.isFinite", "maybeNumber"],
  ["Number.isInteger", "maybeInteger"],
]);

const arrayMembers: ReadonlySet<string> = new Set(
  // What arrays have besides items: every other required member keeps them out.
  (
    "length at concat copyWithin entries every fill filter find findIndex findLast findLastIndex flat flatMap forEach " +
    "includes indexOf join keys lastIndexOf map pop push reduce reduceRight reverse shift slice some sort splice " +
    "toLocaleString toReversed toSorted toSpliced toString unshift values with constructor"
  ).split(" "),
);

/** Whether what the body asks of members is more than an array can have. */
function refusesArrays({ properties, dispatches }: Structure): boolean {
  const isForeign = (name: string): boolean =>
    !arrayMembers.has(name) && !/^\d+$/.test(name);
  if (
    dispatches.some(
      (one) => one.missing.kind === "nothing" && isForeign(one.property),
    )
  )
    return true;
  return properties.some(({ entries }) =>
    entries.some(({ name, required }) => required && isForeign(name)),
  );
}

function guardedLoops(
  structure: Structure,
  type: "object" | "array",
  printing: Printing,
): string[] {
  const checks =
    type === "object" ? structure.objectLoops : structure.arrayLoops;
  if (checks.length === 0) return [];
  if (isOnly(structure, type))
    return checks.flatMap((check) => loopLines(check, printing, 2));
  const lines = checks.flatMap((check) => loopLines(check, printing, 4));
  if (lines.length === 0) return [];
  return [
    ifStatement(
      printing.conditions.types([type], root),
      `{\n${lines.join("\n")}\n  }`,
      2,
    ),
  ];
}

function giveUp(conditions: Conditions): Mode {
  return {
    counts: true,
    demand(check, value, _token, indent, when = yes) {
      const failing = and(when, not(conditions.of(check, value)));
      return failing === no
        ? []
        : [ifStatement(failing, "return false;", indent)];
    },
    fail: () => "return false;",
    tokenOf: () => "",
    memberToken: () => "",
  };
}
