import { textWidth } from "../../text-width.js";
import { isAnything, type Check, type KeysCheck } from "../checks/check.js";
import { and, differs, equals, not, or, type Code } from "./code.js";
import type { Conditions } from "./conditions.js";
import { expectedMembers, expectedOf } from "./expected.js";
import { block, ifStatement, pad, type Statement } from "./layout.js";
import { numberText, quote } from "./literals.js";
import type { ModulePrinter } from "./module.js";
import type { Of } from "./structure.js";
import { element, key, type Value } from "./value.js";

/** What a body does when a check fails: gives up, or notes it and goes on. */
export interface Mode {
  /** Whether a count of names may save the look at each. */
  readonly counts: boolean;
  /** Statements that deal with `value`, at `token`, not passing; `when`: only then is it looked at. */
  demand(
    check: Check,
    value: Value,
    token: string,
    indent: number,
    when?: Code,
  ): string[];
  /** The statement for a failure that has been found. */
  fail(
    keyword: string,
    expected: string,
    token: string,
    value: string,
  ): Statement;
  /** The token of the member `k`, or the item `i`, of the value; any text where tokens are not used. */
  tokenOf(name: "i" | "k"): string;
  memberToken(name: string): string;
}

export interface Printing {
  readonly module: ModulePrinter;
  readonly conditions: Conditions;
  readonly mode: Mode;
  /** The value, as the body names it. */
  readonly root: Value;
}

/** The condition that the name `k` is a member of the object `o`, not of its prototype. */
const isMember = (module: ModulePrinter): Code =>
  `${module.use("present")}(o, k)`;

/** Statements that look at every member, or every item, of the value. */
export function loopLines(
  check: Check,
  printing: Printing,
  indent: number,
): string[] {
  switch (check.kind) {
    case "items":
      return itemLines(check, printing, indent);
    case "contains":
      return containsLines(check, printing, indent);
    case "keys":
      return keyLines(check, printing, indent);
    case "propertyNames":
      return nameLines(check, printing, indent);
    case "unevaluatedItems":
    case "unevaluatedProperties":
      return unevaluatedLines(check, printing, indent);
    default:
      throw new Error(`No loop for ${check.kind}`);
  }
}

function itemLines(
  check: Of<"items">,
  { mode }: Printing,
  indent: number,
): string[] {
  const lines = check.prefix.flatMap((item, index) =>
    isAnything(item)
      ? []
      : mode.demand(
          item,
          { text: `a[${index}]`, narrows: true },
          `"/${index}"`,
          indent,
          `a.length > ${index}`,
        ),
  );
  if (isAnything(check.rest)) return lines;
  const body = mode.demand(check.rest, element, mode.tokenOf("i"), indent + 2);
  return [
    ...lines,
    `${pad(indent)}for (let i = ${check.prefix.length}; i < a.length; i++) {`,
    `${pad(indent + 2)}const x = a[i];`,
    ...body,
    `${pad(indent)}}`,
  ];
}

function containsLines(
  check: Of<"contains">,
  { conditions, mode, root }: Printing,
  indent: number,
): string[] {
  const { minimum, maximum } = check;
  return [
    `${pad(indent)}{`,
    `${pad(indent + 2)}let n = 0;`,
    `${pad(indent + 2)}for (const x of a)`,
    ifStatement(conditions.of(check.check, element), "n++;", indent + 4),
    ...(minimum > 0
      ? [
          ifStatement(
            `n < ${numberText(minimum)}`,
            mode.fail(
              "contains",
              `at least ${minimum} matching items`,
              '""',
              root.text,
            ),
            indent + 2,
          ),
        ]
      : []),
    ...(maximum === null
      ? []
      : [
          ifStatement(
            `n > ${numberText(maximum)}`,
            mode.fail(
              "maxContains",
              `at most ${maximum} matching items`,
              '""',
              root.text,
            ),
            indent + 2,
          ),
        ]),
    `${pad(indent)}}`,
  ];
}

function keyLines(
  check: KeysCheck,
  { module, mode }: Printing,
  indent: number,
): string[] {
  const { patterns, additional, declared } = check;
  const token = mode.tokenOf("k");
  const inside = indent + 2;
  const isDeclared = namesInclude(declared, module);
  const lines: string[] = [];
  const rest = (known: Code): string[] => {
    if (additional === null || isAnything(additional)) return [];
    if (additional.kind === "nothing")
      return [
        ifStatement(
          and(not(known), isMember(module)),
          mode.fail(
            check.keyword,
            declared.length > 20
              ? "no further member"
              : expectedMembers(declared),
            token,
            "o[k]",
          ),
          inside,
        ),
      ];
    return mode.demand(
      additional,
      element,
      token,
      inside,
      and(not(known), isMember(module)),
    );
  };
  if (patterns.length === 0) lines.push(...rest(isDeclared));
  else if (patterns.every((pattern) => isAnything(pattern.check)))
    lines.push(
      ...rest(
        or(
          isDeclared,
          ...patterns.map(
            ({ pattern }) => `${module.pattern(pattern)}.test(k)`,
          ),
        ),
      ),
    );
  else {
    lines.push(`${pad(inside)}let known = false;`);
    for (const { pattern, check: demanded } of patterns)
      lines.push(
        `${pad(inside)}if (${module.pattern(pattern)}.test(k)) {`,
        `${pad(inside + 2)}known = true;`,
        ...mode.demand(demanded, element, token, inside + 2, isMember(module)),
        `${pad(inside)}}`,
      );
    const further = rest(or("known", isDeclared));
    if (further.length === 0) lines.splice(0, 1);
    lines.push(...further);
    if (further.length === 0)
      for (let at = lines.length - 1; at >= 0; at--)
        if (lines[at]?.trim() === "known = true;") lines.splice(at, 1);
  }
  if (lines.length === 0) return [];
  if (
    mode.counts &&
    check.complete &&
    patterns.length === 0 &&
    additional?.kind === "nothing"
  )
    return [
      ifStatement(
        differs(`${module.use("nameCount")}(o)`, String(declared.length)),
        block(anyMemberLines(lines, inside), indent),
        indent,
      ),
    ];
  const looks = lines.some((line) => /\bx\b/.test(line));
  return [
    `${pad(indent)}for (const k in o) {`,
    ...(looks ? [`${pad(inside)}const x = o[k];`] : []),
    ...lines,
    `${pad(indent)}}`,
  ];
}

/** A loop over all names, on one line where that has room. */
function anyMemberLines(lines: readonly string[], indent: number): string[] {
  const loop = `${pad(indent)}for (const k in o)`;
  const [only] = lines;
  const text = `${loop} ${only?.trimStart()}`;
  return lines.length === 1 && !only!.includes("\n") && textWidth(text) <= 80
    ? [text]
    : [loop, ...lines.map((line) => line.replaceAll(/^/gm, "  "))];
}

/** The condition that the name `k` is one of `names`. */
function namesInclude(names: readonly string[], module: ModulePrinter): Code {
  return names.length > 24
    ? `${module.set(names)}.has(k)`
    : or(...names.map((name) => equals("k", quote(name))));
}

function nameLines(
  check: Of<"propertyNames">,
  { module, conditions, mode }: Printing,
  indent: number,
): string[] {
  return [
    `${pad(indent)}for (const k in o) {`,
    ifStatement(
      and(not(conditions.of(check.check, key)), isMember(module)),
      mode.fail(
        "propertyNames",
        expectedOf(check.check, "a name as propertyNames asks"),
        mode.tokenOf("k"),
        "k",
      ),
      indent + 2,
    ),
    `${pad(indent)}}`,
  ];
}

function unevaluatedLines(
  check: Of<"unevaluatedItems"> | Of<"unevaluatedProperties">,
  { module, mode, root }: Printing,
  indent: number,
): string[] {
  const ofItems = check.kind === "unevaluatedItems";
  const value: Value = { text: ofItems ? "a[i]" : "o[k]", narrows: false };
  const body = mode.demand(
    check.check,
    value,
    mode.tokenOf(ofItems ? "i" : "k"),
    indent + 4,
    ofItems ? "!seen.hasItem(i)" : and("!seen.hasName(k)", isMember(module)),
  );
  return [
    `${pad(indent)}{`,
    `${pad(indent + 2)}const seen = new ${module.use("Evaluated")}();`,
    `${pad(indent + 2)}${module.mark(check.siblings)}(${root.text}, seen);`,
    ofItems
      ? `${pad(indent + 2)}for (let i = 0; i < a.length; i++) {`
      : `${pad(indent + 2)}for (const k in o) {`,
    ...body,
    `${pad(indent + 2)}}`,
    `${pad(indent)}}`,
  ];
}
